import { facingLocale, languageTag, type Locale } from '@/locales/locale'
import { siteMessages } from '@/locales/messagesSite'
import type { InterviewEntry as Entry } from '@/model/page/listPages'
import { miniBars } from '@/model/bars/miniBars'
import { HanText } from '../HanText'
import { NameLink } from '../NameLink'
import { DateStrip } from './DateStrip'
import { EntryFacts } from './EntryFacts'
import { MiniWaveform } from './MiniWaveform'

type Props = {
  entry: Entry
  locale: Locale
  /** The entry that opens the front page is set larger. */
  first?: boolean
}

/** An article in a list: the speaker stands in the gutter, the title is what they say. */
export function InterviewEntry({ entry, locale, first = false }: Props) {
  // A text without a version in the reader's language is listed in its own.
  const language = entry.published.includes(locale) ? locale : facingLocale(locale)
  const lang = language === locale ? undefined : languageTag[language]
  const bars = miniBars(entry, language)
  return (
    <li className={first ? 'entry first' : 'entry'}>
      <Who entry={entry} locale={locale} />
      <h3 lang={lang}>
        <a href={entry.href}>
          <HanText text={entry.title} locale={language} />
        </a>
      </h3>
      {entry.standfirst && (
        <p className="st" lang={lang}>
          {entry.standfirst}
        </p>
      )}
      {bars.length > 0 ? <MiniWaveform bars={bars} /> : <DateStrip dates={entry.dates} />}
      <EntryFacts entry={entry} locale={locale} language={language} />
    </li>
  )
}

/** Who speaks; a history, in which nobody does, says that it is one. */
function Who({ entry, locale }: { entry: Entry; locale: Locale }) {
  const guests = entry.speakers.filter(({ role }) => role === 'interviewee')
  return (
    <p className="who ui">
      {guests.map(({ key, name, ink }) => (
        <NameLink key={key} name={name} locale={locale} className={ink} />
      ))}
      {guests.length === 0 && (
        <span>
          {entry.form === 'narrative'
            ? siteMessages[locale].report
            : siteMessages[locale].conversation}
        </span>
      )}
    </p>
  )
}
