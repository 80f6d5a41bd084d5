import { listMessages } from '@/locales/messagesLists'
import type { InterviewListPage } from '@/model/page/listPages'

/** The way to the neighbouring pages; nothing where there is only one. */
export function Pagination({
  page: { locale, page, pages, pageHref },
}: {
  page: InterviewListPage
}) {
  if (pages <= 1) return null
  const messages = listMessages[locale]
  return (
    <nav className="pages ui" aria-label={messages.pages}>
      {page > 1 && (
        <a href={pageHref(page - 1)} rel="prev">
          {messages.previousPage}
        </a>
      )}
      <span aria-current="page">{messages.pageOf(page, pages)}</span>
      {page < pages && (
        <a href={pageHref(page + 1)} rel="next">
          {messages.nextPage}
        </a>
      )}
    </nav>
  )
}
