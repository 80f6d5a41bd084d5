import type { ReactNode } from 'react'
import { facingLocale, languageTag, type Locale } from '@/locales/locale'
import { siteMessages } from '@/locales/messagesSite'
import type { Speaker } from '@/model/page/interviewPage'

type Props = {
  turn: number
  speaker: Speaker | null
  speakerKey: string
  /** The exchange that the turn opens: a question and its answers, with an address of its own. */
  opens: number | null
  locale: Locale
  /** The name in the other language, where both stand side by side. */
  otherName?: string
  children: ReactNode
}

/** What one speaker says without a break: number of the exchange, name in the gutter, words. */
export function Turn({ turn, speaker, speakerKey, opens, locale, otherName, children }: Props) {
  const classes = ['turn', speaker?.ink ?? 'plain', ...(opens === null ? [] : ['opens'])]
  return (
    <div
      className={classes.join(' ')}
      id={opens === null ? undefined : `x-${opens}`}
      data-turn={turn}
      data-speaker={speakerKey}
    >
      {opens !== null && <ExchangeNumber number={opens} locale={locale} />}
      <SpeakerName speaker={speaker} locale={locale} otherName={otherName} />
      <div className="txt">{children}</div>
    </div>
  )
}

/** The number of an exchange, which is a link to it. */
export function ExchangeNumber(props: { number: number; locale: Locale; id?: string }) {
  const { number, locale, id } = props
  return (
    <a
      className="num ui"
      id={id}
      href={`#x-${number}`}
      aria-label={siteMessages[locale].exchangeLink(number)}
    >
      {number}
    </a>
  )
}

type NameProps = Pick<Props, 'speaker' | 'locale' | 'otherName'>

/** The colon is for those who hear the page or copy from it. */
function SpeakerName({ speaker, locale, otherName }: NameProps) {
  if (!speaker) return null
  const { text, locale: language } = speaker.name
  return (
    <b className="who ui" lang={language === locale ? undefined : languageTag[language]}>
      {text}
      {otherName && otherName !== text && (
        <span className="other" lang={languageTag[facingLocale(locale)]}>
          {otherName}
        </span>
      )}
      <span className="vh">{siteMessages[locale].colon}</span>
    </b>
  )
}
