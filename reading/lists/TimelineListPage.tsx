import type { Locale } from '@/locales/locale'
import { listMessages } from '@/locales/messagesLists'
import type { TimelineListPage as Page } from '@/model/page/listPages'
import { layOutTimeline } from '@/model/timeline/timelineLayout'
import type { TimelineEntry } from '@/model/timeline/timelinePage'
import { HanText } from '../HanText'
import { Legend } from '../timeline/Legend'
import { Overview } from '../timeline/Overview'
import { timelineSummary } from '../timeline/timelineSummary'

/** All timelines, each with the whole of it at a glance. */
export function TimelineListPage({ page: { locale, entries } }: { page: Page }) {
  const messages = listMessages[locale]
  const events = entries.flatMap((entry) => entry.events)
  return (
    <div className="wrap">
      <header className="head">
        <h1>
          <HanText text={messages.timelinesTitle} locale={locale} />
        </h1>
      </header>
      {entries.length === 0 && <p className="nothing">{messages.noTimelines}</p>}
      {events.length > 0 && <Legend events={events} locale={locale} />}
      {entries.map((entry) => (
        <Timeline key={entry.href} entry={entry} locale={locale} />
      ))}
    </div>
  )
}

function Timeline({ entry, locale }: { entry: TimelineEntry; locale: Locale }) {
  const layout = layOutTimeline(entry.events, entry.lanes, entry.eras)
  return (
    <section className="tl-entry">
      <h2>
        <a href={entry.href}>
          <HanText text={entry.title} locale={locale} />
        </a>
      </h2>
      {entry.standfirst && <p className="st">{entry.standfirst}</p>}
      <p className="size ui">{timelineSummary(entry.events, locale)}</p>
      {layout && (
        <div className="ui">
          <Overview layout={layout} locale={locale} size="strip" />
        </div>
      )}
    </section>
  )
}
