import type {
  CollectionAfterChangeHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
  Where,
} from 'payload'

/** Seconds after the last save for which a document counts as being written. */
export const lockSeconds = 120

const locks = 'payload-locked-documents'

/** Context of a request: who had the lock of a document before Payload took it away. */
const holder = 'holderOfLock'

/** Remembers who has a document open before an autosave: Payload (3.90) takes the lock away with every save. */
export const seeLock: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  if (operation !== 'update' || !isAutosave(req) || !('id' in args)) return args
  const { docs } = await req.payload.find({
    collection: locks,
    depth: 0,
    limit: 1,
    pagination: false,
    sort: '-updatedAt',
    where: lockOf(collection.slug, args.id),
  })
  req.context[holder] = docs[0]?.user
  return args
}

/**
 * Puts the lock back after an autosave, with whoever had it, else with whoever wrote. Without this nobody who writes
 * would be seen by others: with autosave a lock lasts until the next pause.
 */
export const keepLock: CollectionAfterChangeHook = async ({ collection, doc, operation, req }) => {
  if (operation !== 'update' || !isAutosave(req) || !req.user) return doc
  const user = req.context[holder] ?? { relationTo: req.user.collection, value: req.user.id }
  await req.payload.db.create({
    collection: locks,
    data: { document: { relationTo: collection.slug, value: doc.id }, user },
    returning: false,
  })
  return doc
}

function isAutosave(req: PayloadRequest): boolean {
  return String(req.query?.['autosave']) === 'true'
}

function lockOf(slug: string, id: unknown): Where {
  const since = new Date(Date.now() - lockSeconds * 1000).toISOString()
  return {
    and: [
      { 'document.relationTo': { equals: slug } },
      { 'document.value': { equals: id } },
      { updatedAt: { greater_than: since } },
    ],
  }
}
