import type { CollectionBeforeValidateHook, CollectionSlug, PayloadRequest } from 'payload'

import { freeSlug, slugFrom } from '@/model/slug'

type Slugged = {
  slug?: string | null
  formerSlugs?: { slug: string }[] | null
  deletedAt?: string | null
}

/**
 * Keeps a document's slug: made from the title where the editor wrote none, unique in its collection, the old one
 * remembered when it changes after publication, and given free while the document lies in the trash.
 *
 * @param titleField the localized field whose text names the document
 */
export const assignSlug =
  (titleField: 'title' | 'name'): CollectionBeforeValidateHook =>
  async ({ collection, data, originalDoc, operation, req }) => {
    if (!data) return data
    const written: Slugged & Record<string, unknown> = data
    const stored: (Slugged & { id?: string }) | undefined = originalDoc
    const storedSlug = stored?.slug ?? null

    if (written.deletedAt && storedSlug) {
      return { ...data, slug: `${withoutTrashMark(storedSlug)}${trashMark}${stored?.id ?? ''}` }
    }
    const asked = written.slug === undefined ? storedSlug : written.slug
    const title = written[titleField]
    const wish =
      slugFrom(withoutTrashMark(asked ?? '')) || slugFrom(typeof title === 'string' ? title : '')
    if (wish === '') return asked === '' ? { ...data, slug: null } : data
    if (wish === storedSlug) return data

    const slug = freeSlug(wish, await takenSlugs(req, collection.slug, wish, stored?.id))
    const former = stored?.formerSlugs ?? []
    const leavesOne = operation === 'update' && storedSlug && !storedSlug.includes(trashMark)
    return {
      ...data,
      slug,
      ...(leavesOne && {
        formerSlugs: [
          ...former.filter((row) => row.slug !== slug && row.slug !== storedSlug),
          { slug: storedSlug },
        ],
      }),
    }
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
    limit: 200,
    depth: 0,
    pagination: false,
    select: { slug: true },
  })
  return new Set(
    docs.flatMap((doc) => ('slug' in doc && typeof doc.slug === 'string' ? [doc.slug] : [])),
  )
}
