import type { ReactNode } from 'react'
import type { Locale } from '@/locales/locale'
import { siteMessages } from '@/locales/messagesSite'
import { formatEdtf } from '@/model/dates/edtf'
import type { ArticleHead } from '@/model/page/interviewPage'
import type { Name } from '@/model/page/name'
import type { SpeakerRole } from '@/model/passage/passage'
import { NameList } from './NameList'

type Props = {
  head: Pick<ArticleHead, 'locale' | 'form' | 'speakers' | 'credits' | 'interviewDate' | 'series'>
}

/** Who speaks, who made the text, when they spoke, and the series. */
export function ArticleMeta({ head }: Props) {
  const { locale, speakers, credits, interviewDate, series } = head
  const messages = siteMessages[locale]
  const credited = new Set(credits.flatMap(({ names }) => names))
  const named = (role: SpeakerRole) =>
    speakers.filter((speaker) => speaker.role === role).map(({ name }) => name)
  // A byline says already who asked the questions.
  const askers = named('interviewer').filter(({ text }) => !credited.has(text))

  return (
    <dl className="meta ui">
      <Names label={messages.with} names={named('interviewee')} locale={locale} />
      <Names label={messages.speakers} names={named('unknown')} locale={locale} />
      <Names label={messages.interviewedBy} names={askers} locale={locale} />
      {credits.map(({ label, names }, index) => (
        <Row key={index} label={label}>
          {names.join(messages.listSeparator)}
        </Row>
      ))}
      {interviewDate && <Row label={messages.recorded}>{formatEdtf(interviewDate, locale)}</Row>}
      {series && (
        <Row label={messages.series}>
          <a href={series.href}>{series.text}</a>
        </Row>
      )}
    </dl>
  )
}

function Names({ label, names, locale }: { label: string; names: Name[]; locale: Locale }) {
  if (names.length === 0) return null
  return (
    <Row label={label}>
      <NameList names={names} locale={locale} />
    </Row>
  )
}

function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
