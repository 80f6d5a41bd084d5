import type { Payload } from 'payload'

import type { Locale } from '@/locales/locale'
import { timelinePath } from '@/model/address/addresses'
import type { TimelineEntry } from '@/model/timeline/timelinePage'

import type { PageTags } from './PageTags'
import { findEvents, weightOf } from './readEvents'
import { eventsOf, laneOf, toEras, toLanes, type StoredTimeline } from './readTimelines'

/** Timelines as lists and the front page show them. */
export async function timelineEntries(
  payload: Payload,
  timelines: readonly StoredTimeline[],
  locale: Locale,
  tags: PageTags,
): Promise<TimelineEntry[]> {
  const entries: TimelineEntry[] = []
  for (const timeline of timelines) {
    if (!timeline.slug) continue
    const events = await findEvents(payload, eventsOf(timeline), locale, tags)
    const lane = laneOf(timeline)
    entries.push({
      href: timelinePath(locale, timeline.slug),
      title: timeline.title,
      standfirst: timeline.standfirst ?? null,
      eras: toEras(timeline, locale),
      lanes: toLanes(timeline, locale),
      events: events.map((event) => ({
        id: event.id,
        edtf: event.date,
        title: event.title,
        text: event.text ?? null,
        weight: weightOf(event.weight),
        lane: lane(event.id),
      })),
      others: [],
    })
  }
  return entries
}
