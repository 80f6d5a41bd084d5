import type { CollectionBeforeDeleteHook } from 'payload'

import { sourceChangesKey } from '@/model/facing/sourceChanges'

/** What belongs to one interview and has no meaning without it. */
const belongings = ['passages', 'schedules', 'previewLinks', 'reviewRequests'] as const

/**
 * An interview that is deleted for good takes along what belongs to it: its passage ids in the register, the times set
 * for it, its preview links, the requests for review, and what its original said before and who changed it. Before the
 * deletion, because SQLite refuses to delete what these still need. Should the deletion break off after this, the next
 * save writes the passages again; the rest is to be set anew.
 */
export const releaseInterview: CollectionBeforeDeleteHook = async ({ id, req }) => {
  for (const collection of belongings) {
    await req.payload.delete({ collection, where: { interview: { equals: id } }, depth: 0, req })
  }
  await req.payload.delete({
    collection: 'wordings',
    // A wording's key begins with its interview.
    where: { key: { like: `${id}:` } },
    depth: 0,
    req,
  })
  await req.payload.kv.delete(sourceChangesKey(String(id)))
}
