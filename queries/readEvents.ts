import type { Payload, Where } from 'payload'

import type { Locale } from '@/locales/locale'
import { idsOf } from '@/model/idOf'
import type { TimelineEvent } from '@/model/timeline/timelinePage'

import type { PageTags } from './PageTags'
import { readCitations } from './readCitations'
import { nameOf, readProfiles } from './readNames'

const eventFields = {
  date: true,
  title: true,
  text: true,
  reasoning: true,
  weight: true,
  profiles: true,
  citations: true,
} as const

/** Public events as stored, the earliest first. */
export async function findEvents(payload: Payload, where: Where, locale: Locale, tags: PageTags) {
  tags.asked('events')
  const { docs } = await payload.find({
    collection: 'events',
    where,
    overrideAccess: false,
    locale,
    fallbackLocale: false,
    depth: 0,
    pagination: false,
    sort: ['earliest', 'latest'],
    select: eventFields,
  })
  return docs
}

/**
 * Public events with their names and citations, the earliest first.
 *
 * @param laneOf in which lane of a timeline an event stands, by its id
 */
export async function readEvents(
  payload: Payload,
  where: Where,
  locale: Locale,
  tags: PageTags,
  laneOf: (id: string) => string | null = () => null,
): Promise<TimelineEvent[]> {
  const docs = await findEvents(payload, where, locale, tags)
  const profiles = await readProfiles(
    payload,
    docs.flatMap((doc) => idsOf(doc.profiles)),
    tags,
  )
  const cite = await readCitations(
    payload,
    docs.map((doc) => doc.citations),
    locale,
    tags,
  )
  return docs.map((doc) => ({
    id: doc.id,
    edtf: doc.date,
    title: doc.title,
    text: doc.text ?? null,
    reasoning: doc.reasoning ?? null,
    weight: weightOf(doc.weight),
    lane: laneOf(doc.id),
    profiles: idsOf(doc.profiles).flatMap((id) => nameOf(profiles.get(id), locale) ?? []),
    citations: cite(doc.citations),
  }))
}

export function weightOf(weight: '1' | '2' | '3'): 1 | 2 | 3 {
  return weight === '1' ? 1 : weight === '3' ? 3 : 2
}
