import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionSlug,
  PayloadRequest,
} from 'payload'

import { mayPublish, roleOf } from '@/model/role'

import { Refusal } from '../access/Refusal'
import { readStored } from './readStored'

/** Contributors may delete a draft; what is public in any language is an editor's to delete. */
export const guardDeletion: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  await refuseIfPublic(req, collection.slug, id)
}

/**
 * Moving to the trash is an update, and is guarded as the deletion that it is. So is the way back: it would put
 * what was public before the readers again.
 */
export const guardTrash: CollectionBeforeChangeHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const moves = Boolean(data['deletedAt']) !== Boolean(originalDoc?.deletedAt)
  if ('deletedAt' in data && moves && originalDoc?.id !== undefined) {
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
  const stored = await readStored(req, collection, id)
  if (stored && stored.published.length > 0) throw new Refusal(req, 'may-not-delete-published')
}
