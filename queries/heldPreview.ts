import type { Locale } from '@/locales/locale'
import { idOf } from '@/model/idOf'
import { previewContext } from '@/model/address/previewContext'
import { previewHash } from '@/model/address/previewSecret'

import { openPayload } from './openPayload'
import { articleFields, type StoredInterview } from './readInterviews'

/** What a preview link shows: the newest draft of its interview in its language, until `expiresAt` (ISO 8601). */
export type HeldPreview = { doc: StoredInterview; expiresAt: string }

/**
 * What the secret of a preview link opens in a language; `null` where it opens nothing there, because it is unknown,
 * revoked, expired or for the other language. Reads as a visitor: the access rules know the link by its hash.
 */
export async function heldPreview(locale: Locale, secret: string): Promise<HeldPreview | null> {
  const payload = await openPayload()
  const context = previewContext(await previewHash(secret))
  const { docs } = await payload.find({
    collection: 'previewLinks',
    where: { language: { equals: locale } },
    overrideAccess: false,
    locale,
    fallbackLocale: false,
    depth: 0,
    limit: 1,
    select: { interview: true, expiresAt: true },
    context,
  })
  const [link] = docs
  if (!link) return null
  const doc = await payload.findByID({
    collection: 'interviews',
    id: idOf(link.interview) ?? '',
    draft: true,
    overrideAccess: false,
    locale,
    fallbackLocale: false,
    depth: 0,
    select: articleFields,
    disableErrors: true,
    context,
  })
  return doc && { doc, expiresAt: link.expiresAt }
}
