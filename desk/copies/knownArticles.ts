import type { Payload } from 'payload'

import type { Grams } from '@/importer/grams'
import { locales, type Locale } from '@/locales/locale'
import { passagesFromBody } from '@/transcript/convert/toPassages'

import { comparedText } from './comparedText'
import { KeptGrams } from './keptGrams'

export type KnownInterview = { interview: string; language: Locale; file: string; grams: Grams }

const kept: Record<Locale, KeptGrams> = { zh: new KeptGrams(), en: new KeptGrams() }

/**
 * The interviews that are there, as the search for copies needs them: the words of the newest draft in the original
 * language. `file` is what an editor is told that an article resembles: the title, or the slug where two have the
 * same.
 */
export async function knownArticles(payload: Payload): Promise<KnownInterview[]> {
  const found = (await Promise.all(locales.map((locale) => inLanguage(payload, locale)))).flat()
  const titles = new Set<string>()
  return found.map(({ doc, language, grams }) => {
    const title = doc.title || doc.slug || doc.id
    const file = titles.has(title) ? (doc.slug ?? doc.id) : title
    titles.add(file)
    return { interview: doc.id, language, file, grams }
  })
}

async function inLanguage(payload: Payload, locale: Locale) {
  const drafts = {
    collection: 'interviews',
    locale,
    draft: true,
    pagination: false,
    depth: 0,
  } as const
  const { docs } = await payload.find({
    ...drafts,
    where: { originalLanguage: { equals: locale } },
    select: { title: true, slug: true, updatedAt: true },
  })
  const grams = await kept[locale].of(
    new Map(docs.map(({ id, updatedAt }) => [id, updatedAt])),
    async (ids) => {
      const found = await payload.find({
        ...drafts,
        where: { id: { in: ids } },
        select: { body: true },
      })
      return new Map(found.docs.map(({ id, body }) => [id, wordsIn(body)]))
    },
  )
  return docs.flatMap((doc) => {
    const own = grams.get(doc.id)
    return own ? [{ doc, language: locale, grams: own }] : []
  })
}

function wordsIn(body: unknown): string {
  return passagesFromBody(body).map(comparedText).join('\n')
}
