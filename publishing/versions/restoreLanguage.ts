import { NotFound } from 'payload'

import type { Locale } from '@/locales/locale'
import type { Interview } from '@/payload-types'

import { inNameOf, type Newsroom } from '../newsroom'
import { PublishingError } from '../PublishingError'
import { readLanguage } from '../readLanguage'
import { retried } from '../retried'

/** The fields that each language has of its own and that an older version can give back. */
export const restoredFields = [
  'title',
  'standfirst',
  'body',
  'credits',
  'seo',
  'translated',
] as const

/**
 * Puts the words that one language had in a version into its draft. Readers, the other language and what both share
 * stay as they are.
 *
 * @throws PublishingError `no-such-interview`, `no-such-version`, `nothing-to-restore`
 * @throws Refusal (403) of the collection, for whoever may not write in that language
 */
export async function restoreLanguage(
  newsroom: Newsroom,
  id: string,
  version: string,
  locale: Locale,
): Promise<void> {
  await readLanguage(newsroom, id, locale)
  const data = wordsOf(await readVersion(newsroom, id, version, locale))
  await retried(() =>
    newsroom.payload.update({
      collection: 'interviews',
      id,
      locale,
      fallbackLocale: false,
      draft: true,
      depth: 0,
      data,
      ...inNameOf(newsroom),
    }),
  )
}

async function readVersion(
  newsroom: Newsroom,
  id: string,
  version: string,
  locale: Locale,
): Promise<Interview> {
  try {
    const found = await newsroom.payload.findVersionByID({
      collection: 'interviews',
      id: version,
      locale,
      fallbackLocale: false,
      depth: 0,
      ...inNameOf(newsroom),
    })
    if (String(found.parent) !== id) throw new PublishingError('no-such-version')
    return found.version
  } catch (error) {
    if (error instanceof NotFound) throw new PublishingError('no-such-version')
    throw error
  }
}

/** What a field did not have yet is emptied. Rows get ids of their own: those of the version belong to the version. */
function wordsOf({ title, standfirst, body, credits, seo, translated }: Interview) {
  if (!title?.trim() && !body) throw new PublishingError('nothing-to-restore')
  return {
    title,
    standfirst: standfirst ?? null,
    body: body ?? null,
    credits: (credits ?? []).map(({ label, names }) => ({ label, names })),
    seo: { title: seo?.title ?? null, description: seo?.description ?? null },
    translated: translated ?? null,
  } satisfies Record<(typeof restoredFields)[number], unknown>
}
