import { ValidationError } from 'payload'

import type { Locale } from '@/locales/locale'

import { inNameOf, type Newsroom } from './newsroom'
import { PublishingError } from './PublishingError'
import { machineFields } from './readChecks'
import { readLanguage } from './readLanguage'
import { retried } from './retried'
import { revisionOf } from './unpublishedChanges'

/**
 * Makes the newest words of one language public; the other language stays as it is.
 *
 * @param since what whoever publishes has seen: the revision of the language, or when the interview was last changed
 * @throws PublishingError `no-such-interview`, `no-title`, `machine-title`, `not-whole`, `changed-meanwhile`
 * @throws Refusal (403) of the collection, for whoever may not publish
 */
export async function publishLanguage(
  newsroom: Newsroom,
  id: string,
  locale: Locale,
  since?: string,
): Promise<void> {
  const { newest } = await readLanguage(newsroom, id, locale)
  if (since !== undefined && since !== revisionOf(newest) && !isSameTime(since, newest.updatedAt))
    throw new PublishingError('changed-meanwhile')
  if (!newest.title?.trim()) throw new PublishingError('no-title')
  if (newest.originalLanguage !== locale && machineFields(newest).includes('title'))
    throw new PublishingError('machine-title')
  await setStatus(newsroom, id, locale, { _status: 'published' })
}

/**
 * Takes one language from the readers and keeps its newest words as a draft; the other language stays as it is. Does
 * nothing where it is not public.
 *
 * @throws PublishingError `no-such-interview`, `not-whole`
 * @throws Refusal (403) of the collection, for whoever may not publish
 */
export async function withdrawLanguage(
  newsroom: Newsroom,
  id: string,
  locale: Locale,
): Promise<void> {
  const { newest, published } = await readLanguage(newsroom, id, locale)
  if (!published) return
  // A draft may have lost its title, and Payload asks for one even now.
  const title = newest.title?.trim() ? {} : { title: published.title }
  await setStatus(newsroom, id, locale, { _status: 'draft', ...title })
}

async function setStatus(
  newsroom: Newsroom,
  id: string,
  locale: Locale,
  data: { _status: 'draft' | 'published'; title?: string },
): Promise<void> {
  try {
    await retried(() =>
      newsroom.payload.update({
        collection: 'interviews',
        id,
        locale,
        fallbackLocale: false,
        depth: 0,
        data,
        ...inNameOf(newsroom),
      }),
    )
  } catch (error) {
    if (error instanceof ValidationError) throw new PublishingError('not-whole')
    throw error
  }
}

function isSameTime(one: string, other: string): boolean {
  return Date.parse(one) === Date.parse(other)
}
