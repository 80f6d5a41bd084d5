import type { Payload, Where } from 'payload'

import { locales, type Locale } from '@/locales/locale'
import { alignTranslation } from '@/model/facing/alignPassages'
import type { Passage } from '@/model/passage/passage'
import { passagesFromBody } from '@/transcript/convert/toPassages'

import type { PageTags } from './PageTags'

/** Everything of an interview that its pages show, in one language. */
export const articleFields = {
  title: true,
  standfirst: true,
  body: true,
  form: true,
  originalLanguage: true,
  speakers: true,
  // Named one by one: with `true`, Payload leaves the names of an array's rows behind (3.90, SQLite).
  credits: { label: true, names: true },
  interviewDate: true,
  source: true,
  cover: true,
  topics: true,
  series: true,
  mentions: true,
  seo: true,
  slug: true,
  publishedAt: true,
  updatedAt: true,
  specimen: true,
} as const

/** Public interviews in one language, the newest first; all of them unless there is a `limit`. */
export async function readInterviews(
  payload: Payload,
  options: { where: Where; locale: Locale; limit?: number },
) {
  const { docs, totalDocs } = await payload.find({
    collection: 'interviews',
    where: options.where,
    overrideAccess: false,
    locale: options.locale,
    fallbackLocale: false,
    depth: 0,
    select: articleFields,
    limit: options.limit ?? 0,
    sort: '-publishedAt',
  })
  return { docs, total: totalDocs }
}

type Read = Awaited<ReturnType<typeof readInterviews>>['docs'][number]

/** An interview in one language as it was read; only `transcript/` knows what its text is made of. */
export type StoredInterview = Omit<Read, 'body'> & { body?: unknown }

/** One interview in the languages in which it was found. */
export type InterviewInLanguages = Partial<Record<Locale, StoredInterview>>

/** One public interview in each language in which it is public. */
export async function readInterview(
  payload: Payload,
  where: Where,
  tags: PageTags,
): Promise<InterviewInLanguages> {
  const found: InterviewInLanguages = {}
  for (const locale of locales) {
    const { docs } = await readInterviews(payload, {
      where,
      locale,
      limit: 1,
    })
    const [doc] = docs
    if (!doc) continue
    found[locale] = doc
    tags.read('interviews', doc.id)
  }
  return found
}

/**
 * The passages of an interview in one language. A translation takes order, kind and speakers from the original
 * where that is public too; what is not translated stays in its place without words.
 */
export function passagesIn(found: InterviewInLanguages, locale: Locale): Passage[] {
  const doc = found[locale]
  if (!doc) return []
  const own = passagesFromBody(doc.body)
  const original = found[doc.originalLanguage]
  if (doc.originalLanguage === locale || !original) return own
  return alignTranslation(passagesFromBody(original.body), own).flatMap((row) =>
    row.translation
      ? [row.translation]
      : row.source
        ? [{ ...row.source, content: [], items: undefined }]
        : [],
  )
}

/** In which languages these interviews are public, by id. */
export async function readPublished(
  payload: Payload,
  ids: readonly string[],
): Promise<Map<string, Locale[]>> {
  const published = new Map<string, Locale[]>()
  if (ids.length === 0) return published
  for (const locale of locales) {
    const { docs } = await payload.find({
      collection: 'interviews',
      where: { id: { in: [...ids] } },
      overrideAccess: false,
      locale,
      fallbackLocale: false,
      depth: 0,
      pagination: false,
      select: { slug: true },
    })
    for (const { id } of docs) published.set(id, [...(published.get(id) ?? []), locale])
  }
  return published
}
