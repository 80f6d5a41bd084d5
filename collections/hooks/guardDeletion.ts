import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionSlug,
  PayloadRequest,
} from 'payload'

import { locales } from '@/locales/locale'

import { Refusal } from '../access/Refusal'
import { mayPublish, roleOf } from '../access/roles'

/** Contributors may delete a draft; what is public in any language is an editor's to delete. */
export const guardDeletion: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  await refuseIfPublic(req, collection.slug, id)
}

/** Moving to the trash is an update, and is guarded as the deletion that it is. */
export const guardTrash: CollectionBeforeChangeHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  if (data['deletedAt'] && originalDoc?.id !== undefined) {
    await refuseIfPublic(req, collection.slug, originalDoc.id)
  }
  return data
}

async function refuseIfPublic(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string | number,
): Promise<void> {
  if (roleOf(req.user) === null || mayPublish(req.user)) return
  // The stored row, not the newest version: a draft may lie over a published text.
  const stored: unknown = await req.payload.db.findOne({
    collection,
    where: { id: { equals: id } },
    locale: 'all',
    req,
  })
  const status: unknown =
    typeof stored === 'object' && stored !== null && '_status' in stored
      ? stored._status
      : undefined
  const isPublic =
    status === 'published' ||
    (typeof status === 'object' &&
      status !== null &&
      locales.some((locale) =>
        Object.entries(status).some(([key, value]) => key === locale && value === 'published'),
      ))
  if (isPublic) throw new Refusal(req, 'may-not-delete-published')
}
