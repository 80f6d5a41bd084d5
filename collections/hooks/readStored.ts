import type { CollectionSlug, PayloadRequest } from 'payload'

import { locales, type Locale } from '@/locales/locale'
import { isRecord } from '@/transcript/convert/serialized'

export type Stored = {
  slug: string | null
  formerSlugs: string[]
  /** The languages in which readers see it. A collection without drafts is always public. */
  published: Locale[]
}

/**
 * What readers are shown of a document, whatever drafts lie over it: the row itself, not its newest version.
 * `null` when there is none.
 */
export async function readStored(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string | number,
): Promise<Stored | null> {
  const row: unknown = await req.payload.db.findOne({
    collection,
    where: { id: { equals: id } },
    locale: 'all',
    select: { slug: true, formerSlugs: true, _status: true },
    req,
  })
  if (!isRecord(row)) return null
  const rows = Array.isArray(row['formerSlugs']) ? row['formerSlugs'].filter(isRecord) : []
  return {
    slug: typeof row['slug'] === 'string' ? row['slug'] : null,
    formerSlugs: rows.flatMap(({ slug }) => (typeof slug === 'string' ? [slug] : [])),
    published: publishedIn(row['_status'], hasStatus(req, collection)),
  }
}

function publishedIn(status: unknown, hasDrafts: boolean): Locale[] {
  if (!hasDrafts) return [...locales]
  return isRecord(status) ? locales.filter((locale) => status[locale] === 'published') : []
}

function hasStatus(req: PayloadRequest, collection: CollectionSlug): boolean {
  return Boolean(req.payload.collections[collection].config.versions)
}
