import type { CollectionAfterChangeHook } from 'payload'

/** Seconds after the last save for which a document counts as being written. */
export const lockSeconds = 120

/**
 * Has an autosave leave the document locked by whoever writes. Payload (3.90) takes the lock away with every save, so
 * that with autosave nobody would be seen to write after the first pause. Somebody else's lock is never met here: it
 * has refused the save.
 */
export const keepLock: CollectionAfterChangeHook = async ({ collection, doc, operation, req }) => {
  const isAutosave = operation === 'update' && String(req.query?.['autosave']) === 'true'
  if (!isAutosave || !req.user) return doc
  await req.payload.db.create({
    collection: 'payload-locked-documents',
    data: {
      document: { relationTo: collection.slug, value: doc.id },
      user: { relationTo: req.user.collection, value: req.user.id },
    },
    returning: false,
  })
  return doc
}
