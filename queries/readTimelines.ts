import type { Payload, Where } from 'payload'

import type { Locale } from '@/locales/locale'
import { timelinePath } from '@/model/address/addresses'
import { idOf, idsOf } from '@/model/idOf'
import type { Era, Lane } from '@/model/timeline/timelinePage'

import type { PageTags } from './PageTags'
import { textOf } from './toModel'

const timelineFields = {
  title: true,
  standfirst: true,
  selection: true,
  entries: true,
  rule: true,
  eras: true,
  lanes: true,
  slug: true,
  updatedAt: true,
  specimen: true,
} as const

/** Public timelines as stored, the newest first. */
export async function findTimelines(
  payload: Payload,
  where: Where,
  locale: Locale,
  tags: PageTags,
) {
  tags.asked('timelines')
  const { docs } = await payload.find({
    collection: 'timelines',
    where,
    overrideAccess: false,
    locale,
    fallbackLocale: false,
    depth: 0,
    pagination: false,
    sort: '-publishedAt',
    select: timelineFields,
  })
  return docs
}

export type StoredTimeline = Awaited<ReturnType<typeof findTimelines>>[number]

/** Which events a timeline shows: those chosen by hand, or all that involve the profiles of its rule. */
export function eventsOf(timeline: StoredTimeline): Where {
  return timeline.selection === 'rule'
    ? { profiles: { in: idsOf(timeline.rule?.profiles) } }
    : { id: { in: (timeline.entries ?? []).flatMap((entry) => idOf(entry.event) ?? []) } }
}

/** In which lane of the timeline an event stands, by its id; `null` for none. */
export function laneOf(timeline: StoredTimeline): (event: string) => string | null {
  const lanes = new Map(
    (timeline.entries ?? []).map((entry) => [idOf(entry.event), entry.lane ?? null] as const),
  )
  return (event) => lanes.get(event) ?? null
}

export function toEras(timeline: StoredTimeline, locale: Locale): Era[] {
  return (timeline.eras ?? []).map((era, place) => ({
    key: `era-${place + 1}`,
    title: textOf(era.title, locale),
    from: era.from,
    to: era.to ?? null,
  }))
}

export function toLanes(timeline: StoredTimeline, locale: Locale): Lane[] {
  return (timeline.lanes ?? []).map((lane) => ({
    key: lane.key,
    title: textOf(lane.title, locale),
  }))
}

/** Where each of these events stands on a public timeline, as an address with its anchor's page. */
export async function timelineOfEvents(
  payload: Payload,
  events: readonly string[],
  locale: Locale,
  tags: PageTags,
): Promise<Map<string, string>> {
  if (events.length === 0) return new Map()
  const timelines = await findTimelines(
    payload,
    { 'entries.event': { in: [...events] } },
    locale,
    tags,
  )
  const hrefs = new Map<string, string>()
  for (const timeline of timelines) {
    if (!timeline.slug) continue
    for (const entry of timeline.entries ?? []) {
      const id = idOf(entry.event)
      if (id && !hrefs.has(id)) hrefs.set(id, timelinePath(locale, timeline.slug))
    }
  }
  return hrefs
}
