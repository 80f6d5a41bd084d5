import type { Payload } from 'payload'

import type { Locale } from '@/locales/locale'
import { eventAnchor, seriesPath, topicPath } from '@/model/addresses'
import type { ArticleHead, PassageEvent } from '@/model/interviewPage'
import type { Link } from '@/model/name'
import type { Figure } from '@/model/passage'
import type { SourceReference } from '@/model/source'

import type { PageTags } from './PageTags'
import { findEvents } from './readEvents'
import type { StoredInterview } from './readInterviews'
import { nameOf, readProfiles } from './readNames'
import { speakerProfiles, toSpeakers } from './readSpeakers'
import { timelineOfEvents } from './readTimelines'
import { idOf, idsOf, pictureFields, toCredits, toFigure, toSource } from './toModel'

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
    source: await readSource(payload, idOf(doc.source), tags),
    cover: await readCover(payload, idOf(doc.cover), locale, tags),
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
    topics.docs.flatMap((topic) => link(topic, (slug) => topicPath(locale, slug))),
    series.docs.flatMap((one) => link(one, (slug) => seriesPath(locale, slug)))[0] ?? null,
  ]
}

async function readSource(
  payload: Payload,
  id: string | null,
  tags: PageTags,
): Promise<SourceReference | null> {
  if (!id) return null
  tags.read('sources', id)
  const { docs } = await payload.find({
    collection: 'sources',
    where: { id: { equals: id } },
    overrideAccess: false,
    locale: 'zh',
    fallbackLocale: false,
    depth: 0,
    limit: 1,
    select: { title: true, outlet: true, authors: true, date: true, url: true },
  })
  const [source] = docs
  return source ? toSource(source) : null
}

async function readCover(
  payload: Payload,
  id: string | null,
  locale: Locale,
  tags: PageTags,
): Promise<Figure | null> {
  if (!id) return null
  tags.read('media', id)
  const { docs } = await payload.find({
    collection: 'media',
    where: { id: { equals: id } },
    overrideAccess: false,
    locale,
    fallbackLocale: false,
    depth: 0,
    limit: 1,
    select: pictureFields,
  })
  const [media] = docs
  return media ? toFigure(media) : null
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
