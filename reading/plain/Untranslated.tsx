import type { ReactNode } from 'react'
import { languageTag } from '@/locales/locale'
import { siteMessages } from '@/locales/messagesSite'
import { interviewsPath, profilesPath, timelinesPath } from '@/model/address/addresses'
import { formatEdtf } from '@/model/dates/edtf'
import type { UntranslatedPage } from '@/model/page/interviewPage'
import { publishedDay } from '@/model/dates/publishedDay'
import { readingLength } from '@/model/passage/readingLength'
import { turnsOf } from '@/model/passage/turns'
import { ArticleMeta } from '../article/ArticleMeta'
import { WaveformPicture } from '../article/WaveformPicture'
import { waveform } from '@/model/bars/waveform'
import { HanText } from '../HanText'

type Props = {
  page: UntranslatedPage
  /** What else there is in the reader's language. */
  children?: ReactNode
}

const lists = {
  interview: ['interviews', interviewsPath],
  profile: ['profiles', profilesPath],
  timeline: ['timelines', timelinesPath],
} as const

/**
 * The page in place of one that exists in the other language only. It says so first, then shows the title there and
 * leads to it. Style sheet: `plain/plain.css`.
 */
export function Untranslated({ page, children }: Props) {
  const { locale, language, kind, form, title, standfirst, publishedAt, href } = page
  const messages = siteMessages[locale]
  const [section, listPath] = lists[kind]
  const tag = languageTag[language]
  return (
    <div className="wrap untranslated">
      <header className="head">
        <p className="kick ui">
          <a href={listPath(locale)}>{messages[section]}</a>
        </p>
        <div className="say">
          <p className="no">{messages.untranslated[kind]}</p>
          <p>
            {publishedAt
              ? messages.untranslatedSince(formatEdtf(publishedDay(publishedAt), locale))
              : messages.untranslatedUndated}
          </p>
        </div>
        <h1 lang={tag}>
          <HanText text={title} locale={language} />
        </h1>
        {standfirst && (
          <p className="stand" lang={tag}>
            <HanText text={standfirst} locale={language} />
          </p>
        )}
        <ArticleMeta
          head={{ ...page, form: form ?? 'narrative', interviewDate: null, series: null }}
        />
        <p className="go ui">
          <a href={href} hrefLang={tag}>
            {messages.readOriginal}
            <span lang={tag}>{siteMessages[language].readHere}</span>
          </a>
        </p>
      </header>
      {form === 'qa' && <Shape page={page} />}
      {children}
    </div>
  )
}

/** The shape of a conversation, and its length: both can be read in any language. */
function Shape({ page: { locale, language, passages, speakers } }: { page: UntranslatedPage }) {
  const shape = waveform(passages, speakers)
  if (shape.bars.length === 0) return null
  const messages = siteMessages[locale]
  const exchanges = Math.max(0, ...turnsOf(passages).map(({ exchange }) => exchange ?? 0))
  const { minutes } = readingLength(passages, language)
  const length = [
    ...(exchanges > 0 ? [messages.exchanges(exchanges)] : []),
    messages.minutes(minutes),
  ].join(messages.comma)
  return (
    <figure className="shape ui">
      <WaveformPicture shape={shape} />
      <figcaption>
        {messages.shapeNeedsNone} {length}
        {messages.fullStop}
      </figcaption>
    </figure>
  )
}
