import type { Locale } from '@/locales/locale'
import { siteMessages } from '@/locales/messagesSite'
import type { PassageEvent } from '@/model/page/interviewPage'
import { layOutTimeline } from '@/model/timeline/timelineLayout'
import { Legend } from '../timeline/Legend'
import { Overview } from '../timeline/Overview'

/** A history's picture is its dates: all that its paragraphs tell, on one line. Two dates make a line. */
export function DateStrip({ events, locale }: { events: PassageEvent[]; locale: Locale }) {
  const unique = [...new Map(events.map((event) => [event.event, event])).values()]
  const dated = unique.map(({ event, edtf, title }) => ({
    id: event,
    edtf,
    title,
    weight: 2 as const,
    lane: null,
  }))
  const layout = dated.length > 1 ? layOutTimeline(dated, [], []) : null
  if (!layout) return null
  return (
    <section className="wave dates ui" aria-label={siteMessages[locale].datesInText}>
      <Overview layout={layout} locale={locale} size="strip" />
      <Legend events={dated} locale={locale} />
    </section>
  )
}
