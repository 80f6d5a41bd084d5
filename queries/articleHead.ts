import type { Payload } from 'payload'

import type { Locale } from '@/locales/locale'
import { eventAnchor, groupPath } from '@/model/address/addresses'
import { idOf, idsOf } from '@/model/idOf'
import type { ArticleHead, PassageEvent } from '@/model/page/interviewPage'
import type { Link } from '@/model/page/name'

import type { PageTags } from './PageTags'
import { findEvents } from './readEvents'
import type { StoredInterview } from './readInterviews'
import { nameOf, readProfiles } from './readNames'
import { readPictures } from './readPictures'
import { readSources } from './readSources'
import { speakerProfiles, toSpeakers } from './readSpeakers'
import { timelineOfEvents } from './readTimelines'
import { toCredits } from './toModel'

/** All of an article but its text, for readers of `locale`. */
export async function articleHead(
  payload: Payload,
  doc: StoredInterview,
  locale: Locale,
  published: Locale[],
  tags: PageTags,
): Promise<ArticleHead> {
  const speakerIds = speakerProfiles(doc.speakers)
  const mentionIds = idsOf(doc.mentions).filter((id) => !speakerIds.includes(id))
  const profiles = await readProfiles(payload, [...speakerIds, ...mentionIds], tags)
  const source = idOf(doc.source)
  const cover = idOf(doc.cover)
  const [topics, series] = await readGroups(payload, doc, locale, tags)
  return {
    locale,
    slug: doc.slug ?? '',
    form: doc.form,
    originalLanguage: doc.originalLanguage,
    published,
    publishedAt: doc.publishedAt ?? null,
    updatedAt: doc.updatedAt,
    interviewDate: doc.interviewDate ?? null,
    speakers: toSpeakers(doc.speakers, profiles, locale),
    credits: toCredits(doc.credits),
    mentioned: mentionIds.flatMap((id) => nameOf(profiles.get(id), locale) ?? []),
    topics,
    series,
    source: source ? ((await readSources(payload, [source], tags)).get(source) ?? null) : null,
    cover: cover ? ((await readPictures(payload, [cover], locale, tags)).get(cover) ?? null) : null,
    events: await eventsOn(payload, doc.id, locale, tags),
    specimen: doc.specimen ?? false,
  }
}

async function readGroups(
  payload: Payload,
  doc: StoredInterview,
  locale: Locale,
  tags: PageTags,
): Promise<[Link[], Link | null]> {
  tags.asked('topics', 'series')
  const topics = await payload.find({
    collection: 'topics',
    where: { id: { in: idsOf(doc.topics) } },
    overrideAccess: false,
    locale,
    fallbackLocale: false,
    depth: 0,
    pagination: false,
    select: { title: true, slug: true },
  })
  const series = await payload.find({
    collection: 'series',
    where: { id: { equals: idOf(doc.series) ?? '' } },
    overrideAccess: false,
    locale,
    fallbackLocale: false,
    depth: 0,
    limit: 1,
    select: { title: true, slug: true },
  })
  const link = (
    group: { title?: string; slug?: string | null },
    path: (slug: string) => string,
  ): Link[] => (group.title && group.slug ? [{ text: group.title, href: path(group.slug) }] : [])
  return [
    topics.docs.flatMap((topic) => link(topic, (slug) => groupPath('topics', locale, slug))),
    series.docs.flatMap((one) => link(one, (slug) => groupPath('series', locale, slug)))[0] ?? null,
  ]
}

/** Public events that rest on a passage of this article. */
async function eventsOn(
  payload: Payload,
  interview: string,
  locale: Locale,
  tags: PageTags,
): Promise<PassageEvent[]> {
  const events = await findEvents(
    payload,
    { 'citations.interview': { equals: interview } },
    locale,
    tags,
  )
  const timelines = await timelineOfEvents(
    payload,
    events.map(({ id }) => id),
    locale,
    tags,
  )
  return events.flatMap((event) =>
    (event.citations ?? []).flatMap((citation) => {
      if (idOf(citation.interview) !== interview || !citation.passage) return []
      const timeline = timelines.get(event.id)
      return [
        {
          passage: citation.passage,
          event: event.id,
          edtf: event.date,
          title: event.title,
          href: timeline ? `${timeline}${eventAnchor(event.id)}` : null,
        },
      ]
    }),
  )
}
