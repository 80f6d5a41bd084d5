import { facingLocale, languageTag, type Locale } from '@/locales/locale'
import { siteMessages } from '@/locales/messagesSite'
import type { FrontPage } from '@/model/page/listPages'
import { sampleBars } from '@/model/bars/sampleBars'
import { waveform } from '@/model/bars/waveform'
import { HanText } from '../HanText'
import { DateStrip } from '../lists/DateStrip'
import { EntryFacts } from '../lists/EntryFacts'
import { monthOf } from '../lists/monthOf'
import { LeadQuote } from './LeadQuote'
import { LeadVoices } from './LeadVoices'
import { LeadWaveform } from './LeadWaveform'
import { letDown } from './letDown'

/** More bars than this are too thin to be seen on a phone. */
const mostBars = 120

type Props = { lead: NonNullable<FrontPage['lead']>; locale: Locale }

/** The article that opens the front page, with its picture; one bar is let down to the sentence that it stands for. */
export function Lead({ lead: { entry, quote }, locale }: Props) {
  const messages = siteMessages[locale]
  const language = entry.published.includes(locale) ? locale : facingLocale(locale)
  const lang = language === locale ? undefined : languageTag[language]
  const bars = sampleBars(waveform(entry.passages, entry.speakers, Infinity).bars, mostBars)
  const place = quote && letDown(bars, quote.passage)
  return (
    <article className="lead">
      <p className="kick ui">
        {entry.form === 'qa' ? messages.conversation : messages.report}
        {entry.publishedAt && messages.comma + monthOf(entry.publishedAt, locale)}
      </p>
      <h2 lang={lang}>
        <a href={entry.href}>
          <HanText text={entry.title} locale={language} />
        </a>
      </h2>
      {entry.standfirst && (
        <p className="stand" lang={lang}>
          <HanText text={entry.standfirst} locale={language} />
        </p>
      )}
      <div className="pic">
        {bars.length > 0 ? (
          <LeadWaveform bars={bars} passages={entry.passages} locale={locale} />
        ) : (
          <DateStrip dates={entry.dates} />
        )}
        <div className={place ? `under ${place.side}` : 'under'} style={place?.style}>
          {quote && <LeadQuote quote={quote} language={language} locale={locale} />}
          <div className="leadby">
            <LeadVoices entry={entry} locale={locale} />
            <EntryFacts
              entry={entry}
              locale={locale}
              language={language}
              dated={false}
              signed={!entry.speakers.some(({ role }) => role === 'interviewer')}
            />
          </div>
        </div>
      </div>
    </article>
  )
}
