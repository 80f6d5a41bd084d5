import type { Payload } from 'payload'

import { defaultLocale, facingLocale, type Locale } from '@/locales/locale'
import { parseAddress, type DocumentAddress } from '@/model/address/parseAddress'

import { heldPreview } from './heldPreview'
import { openPayload } from './openPayload'
import { mayReadDraft } from './draftPages'
import { passageAddress } from './passageAddress'

/** What an address leads to: a public page, an address that it now has, or nothing. */
export type Resolved =
  { answer: 'page' } | { answer: 'moved'; slug: string } | { answer: 'missing' }

/**
 * Whether there is a page at this path of the site, such as `/zh/interviews/qi-di/facing`. `headers` are those of
 * whoever asks: drafts are for people with an account, previews for
 * whoever has the address.
 */
export async function resolveAddress(path: string, headers: Headers): Promise<Resolved> {
  const address = parseAddress(path)
  if (address === null) return { answer: 'missing' }
  if (address.kind === 'fixed') return { answer: 'page' }
  if (address.kind === 'passage') {
    return { answer: (await passageAddress(address.id, defaultLocale)) ? 'page' : 'missing' }
  }
  if (address.kind === 'draft') {
    return { answer: (await mayReadDraft(headers, address.id)) ? 'page' : 'missing' }
  }
  if (address.kind === 'preview') {
    return { answer: (await heldPreview(address.locale, address.secret)) ? 'page' : 'missing' }
  }
  const payload = await openPayload()
  if (await isPublic(payload, address)) return { answer: 'page' }
  const slug = await newSlug(payload, address)
  return slug === null ? { answer: 'missing' } : { answer: 'moved', slug }
}

async function isPublic(
  payload: Payload,
  { collection, slug, locale, facing }: DocumentAddress,
): Promise<boolean> {
  const languages: Locale[] = facing ? [locale, facingLocale(locale)] : [locale]
  for (const language of languages) {
    const { totalDocs } = await payload.count({
      collection,
      where: { slug: { equals: slug } },
      overrideAccess: false,
      locale: language,
    })
    if (totalDocs === 0) return false
  }
  return true
}

/** Where a document of this former slug now stands, if it is public in either language. */
async function newSlug(
  payload: Payload,
  { collection, slug, locale }: DocumentAddress,
): Promise<string | null> {
  for (const language of [locale, facingLocale(locale)]) {
    const { docs } = await payload.find({
      collection,
      where: { 'formerSlugs.slug': { equals: slug } },
      overrideAccess: false,
      locale: language,
      fallbackLocale: false,
      depth: 0,
      limit: 1,
      select: { slug: true },
    })
    const [doc] = docs
    if (doc?.slug) return doc.slug
  }
  return null
}
