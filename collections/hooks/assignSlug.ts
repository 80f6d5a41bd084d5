import type { CollectionBeforeValidateHook, CollectionSlug, PayloadRequest } from 'payload'

import { freeSlug, slugFrom } from '@/model/address/slug'

import { readStored, type Stored } from './readStored'

type Slugged = { slug?: string | null; deletedAt?: string | null }

/**
 * Keeps a document's slug: made from the title where the editor wrote none, unique in its collection, an old one
 * that was public remembered, and given free while the document lies in the trash.
 *
 * @param titleField the localized field whose text names the document
 */
export const assignSlug =
  (titleField: 'title' | 'name'): CollectionBeforeValidateHook =>
  async ({ collection, data, originalDoc, operation, req }) => {
    if (!data) return data
    const written: Slugged & Record<string, unknown> = data
    const before: (Slugged & { id?: string }) | undefined = originalDoc
    const ownId = operation === 'update' ? before?.id : undefined
    const slugBefore = before?.slug ?? null

    if (written.deletedAt && slugBefore) {
      return { ...data, slug: `${withoutTrashMark(slugBefore)}${trashMark}${ownId ?? ''}` }
    }
    const asked = written.slug === undefined ? slugBefore : written.slug
    const title = written[titleField]
    const wish =
      slugFrom(withoutTrashMark(asked ?? '')) || slugFrom(typeof title === 'string' ? title : '')
    if (wish === '') return asked === '' ? { ...data, slug: null } : data
    // Two drafts may wish for the same address; the first to be published gets it.
    if (wish === slugBefore && ownId && written['_status'] !== 'published') return data

    const slug = freeSlug(wish, await takenSlugs(req, collection.slug, wish, ownId))
    const stored = ownId ? await readStored(req, collection.slug, ownId) : null
    return { ...data, slug, ...(stored && { formerSlugs: formerSlugs(stored, slug) }) }
  }

/** Reckoned from what readers know, not from the drafts between, so that half-typed slugs leave no trace. */
function formerSlugs(stored: Stored, slug: string): { slug: string }[] {
  const leaves =
    stored.slug !== null && stored.published.length > 0 && !stored.slug.includes(trashMark)
  const all = new Set([...stored.formerSlugs, ...(leaves && stored.slug ? [stored.slug] : [])])
  return [...all].filter((former) => former !== slug).map((former) => ({ slug: former }))
}

/** A slug never holds a tilde, so the mark can't be mistaken for a part of one. */
const trashMark = '~'

function withoutTrashMark(slug: string): string {
  return slug.split(trashMark)[0] ?? slug
}

async function takenSlugs(
  req: PayloadRequest,
  collection: CollectionSlug,
  wish: string,
  ownId: string | undefined,
): Promise<ReadonlySet<string>> {
  const { docs } = await req.payload.find({
    collection,
    where: {
      and: [{ slug: { like: wish } }, ...(ownId ? [{ id: { not_equals: ownId } }] : [])],
    },
    depth: 0,
    pagination: false,
    select: { slug: true },
  })
  return new Set(
    docs.flatMap((doc) => ('slug' in doc && typeof doc.slug === 'string' ? [doc.slug] : [])),
  )
}
