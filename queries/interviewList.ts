import type { Payload, Where } from 'payload'

import { facingLocale, locales, type Locale } from '@/locales/locale'
import { interviewsPath } from '@/model/address/addresses'
import { idsOf } from '@/model/idOf'
import { addressOf, listFilters, type ListFilter } from '@/model/page/listFilters'
import type { InterviewListPage } from '@/model/page/listPages'

import { interviewEntries } from './interviewEntries'
import { openPayload } from './openPayload'
import { PageTags } from './PageTags'
import { readInterviews, readPublished } from './readInterviews'

const perPage = 20

export type InterviewListQuery = {
  locale: Locale
  filter: ListFilter
  page: number
  /** For a topic's or a series' page: only its articles, under its name. */
  within?: { where: Where; title: string; description: string | null; path: string }
}

/** One page of a list of articles, the newest first, with the filters that lead on from here. */
export async function interviewList(
  query: InterviewListQuery,
  title: string,
): Promise<InterviewListPage> {
  const { locale, filter, within } = query
  const payload = await openPayload()
  const tags = new PageTags()
  tags.asked('interviews', 'topics')
  const all = await outlines(payload, locale, within?.where)
  const path = within?.path ?? interviewsPath(locale)
  const { facets, chosen } = listFilters(all, filter, locale, path)
  const pages = Math.max(1, Math.ceil(chosen.length / perPage))
  const page = Math.min(Math.max(1, query.page), pages)
  const ids = chosen.slice((page - 1) * perPage, page * perPage).map(({ id }) => id)
  const { docs } = await readInterviews(payload, { where: { id: { in: ids } }, locale })
  const result: InterviewListPage = {
    locale,
    title: within?.title ?? title,
    description: within?.description ?? null,
    facets,
    filtered: filter.topic !== null || filter.language !== null || filter.year !== null,
    clearHref: path,
    total: chosen.length,
    page,
    pages,
    pageHref: (number) => addressOf(path, filter, number),
    entries: await interviewEntries(payload, docs, locale, tags),
  }
  await tags.keep()
  return result
}

/** What the filters need to know of every article, without its text. */
async function outlines(payload: Payload, locale: Locale, where: Where | undefined) {
  const { docs } = await payload.find({
    collection: 'interviews',
    where: where ?? {},
    overrideAccess: false,
    locale,
    fallbackLocale: false,
    depth: 0,
    pagination: false,
    sort: '-publishedAt',
    select: { topics: true, publishedAt: true, originalLanguage: true },
  })
  const topics = await payload.find({
    collection: 'topics',
    overrideAccess: false,
    locale,
    fallbackLocale: false,
    depth: 0,
    pagination: false,
    select: { title: true, slug: true },
  })
  const published = await readPublished(
    payload,
    docs.map(({ id }) => id),
  )
  const topicOf = new Map(
    topics.docs.flatMap(({ id, slug, title }) =>
      slug && title ? [[id, { slug, title }] as const] : [],
    ),
  )
  return docs.map((doc) => ({
    id: doc.id,
    year: doc.publishedAt ? doc.publishedAt.slice(0, 4) : null,
    topics: idsOf(doc.topics).flatMap((id) => topicOf.get(id) ?? []),
    isFacing: locales.every((language) => published.get(doc.id)?.includes(language)),
    isTranslated: doc.originalLanguage === facingLocale(locale),
  }))
}
