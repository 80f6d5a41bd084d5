import type { Locale } from '@/locales/locale'
import { timelineMessages } from '@/locales/messagesTimeline'
import { isSafeUrl } from '@/model/address/safeUrl'
import type { Citation } from '@/model/page/source'

/** What a statement rests on: a link to the passage where it is ours, to the source where that is on the web. */
export function CitationList({ citations, locale }: { citations: Citation[]; locale: Locale }) {
  if (citations.length === 0) return null
  return (
    <ul className="src ui" aria-label={timelineMessages[locale].sources}>
      {citations.map((citation, index) => (
        <li key={index}>
          <CitationLink citation={citation} />
        </li>
      ))}
    </ul>
  )
}

/** One citation, with a link to the passage, else to its source where that has an address. */
export function CitationLink({ citation: { label, source, passage } }: { citation: Citation }) {
  const words = label || source?.title
  if (passage) return <a href={passage.href}>{words}</a>
  if (source && isSafeUrl(source.url))
    return (
      <a href={source.url} rel="external">
        {words}
      </a>
    )
  return <span>{words}</span>
}
