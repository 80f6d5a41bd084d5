import { NotFound } from 'payload'

import type { Locale } from '@/locales/locale'
import { signatureFrom, type Signature } from '@/model/signature'
import type { Interview } from '@/payload-types'

import { inNameOf, type Newsroom } from './newsroom'
import { PublishingError } from './PublishingError'

/** One language of an interview: its newest words, and the row that readers are shown. */
export type StoredLanguage = {
  newest: Interview
  /** `null` where the language is not public. */
  published: Interview | null
  /** Who last made it public or took it from the readers; `null` where nobody has, or it is not known who. */
  decided: Signature | null
}

/**
 * Reads one language of an interview. Never two languages at once with one request: Payload writes the language into
 * the request, and both would come back in the second.
 *
 * @throws PublishingError `no-such-interview`, also for one in the trash
 */
export async function readLanguage(
  newsroom: Newsroom,
  id: string,
  locale: Locale,
): Promise<StoredLanguage> {
  const newest = await read(newsroom, id, locale, true)
  const row = await read(newsroom, id, locale, false)
  const signature = signatureFrom(row.signature)
  return {
    newest,
    published: row._status === 'published' ? row : null,
    decided: signature?.did === 'wrote' ? null : signature,
  }
}

async function read(
  newsroom: Newsroom,
  id: string,
  locale: Locale,
  draft: boolean,
): Promise<Interview> {
  try {
    return await newsroom.payload.findByID({
      collection: 'interviews',
      id,
      locale,
      fallbackLocale: false,
      draft,
      depth: 0,
      ...inNameOf(newsroom),
    })
  } catch (error) {
    if (error instanceof NotFound) throw new PublishingError('no-such-interview')
    throw error
  }
}
