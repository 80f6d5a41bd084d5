import { siteMessages } from '@/locales/messagesSite'
import { interviewsPath } from '@/model/address/addresses'
import type { ArticleHead } from '@/model/page/interviewPage'
import { Day } from './Day'

type Props = { head: Pick<ArticleHead, 'locale' | 'form' | 'publishedAt'> }

/** What kind of text it is, and since when it is here. */
export function Kicker({ head: { locale, form, publishedAt } }: Props) {
  const messages = siteMessages[locale]
  return (
    <p className="kick ui">
      <a href={interviewsPath(locale)}>{form === 'qa' ? messages.conversation : messages.report}</a>
      {publishedAt && (
        <>
          {messages.comma}
          <Day instant={publishedAt} locale={locale} />
        </>
      )}
    </p>
  )
}
