import type { Locale } from '@/locales/locale'
import { siteMessages } from '@/locales/messagesSite'
import { formatEdtf } from '@/model/dates/edtf'
import { isSafeUrl } from '@/model/address/safeUrl'
import type { SourceReference } from '@/model/page/source'

/** A source as a bibliography has it: authors, title, outlet, date; the title leads there. */
export function SourceLine({ source, locale }: { source: SourceReference; locale: Locale }) {
  const messages = siteMessages[locale]
  const title = messages.titleMarks(source.title)
  const before = source.authors.join(messages.listSeparator)
  const after = [source.outlet, source.date && formatEdtf(source.date, locale)].filter(Boolean)
  return (
    <>
      {before && `${before}${messages.comma}`}
      {isSafeUrl(source.url) ? <a href={source.url}>{title}</a> : title}
      {after.map((part) => `${messages.comma}${part}`)}
      {messages.fullStop}
    </>
  )
}
