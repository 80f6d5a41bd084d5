import { revalidateTag } from 'next/cache'
import type { CollectionAfterOperationHook, GlobalAfterChangeHook } from 'payload'

import { collectionTag, documentTag, type TaggedCollection } from '@/model/cacheTags'

const writes = new Set(['create', 'update', 'updateByID', 'delete', 'deleteByID'])

/**
 * Forgets every page that shows what was just written. Pages carry the tag of each document that they read, so
 * there is no list of dependants to keep. Saving a draft changes nothing that readers see and purges nothing.
 */
export const revalidate =
  (collection: TaggedCollection): CollectionAfterOperationHook =>
  ({ args, operation, result }) => {
    if (writes.has(operation) && !savesDraft(args)) {
      forget([collectionTag(collection), ...idsOf(result).map((id) => documentTag(collection, id))])
    }
    return result
  }

/** Payload publishes when the data say "published", even where the request says "draft". */
function savesDraft(args: object): boolean {
  if (!('draft' in args) || args.draft !== true) return false
  return !('data' in args && Object(args.data)._status === 'published')
}

/** The same for the site's own texts, which stand on every page. */
export const revalidateSite: GlobalAfterChangeHook = () => forget([collectionTag('site')])

function idsOf(result: unknown): string[] {
  if (typeof result !== 'object' || result === null) return []
  if ('docs' in result && Array.isArray(result.docs)) return result.docs.flatMap(idsOf)
  return 'id' in result ? [String(result.id)] : []
}

function forget(tags: string[]): void {
  try {
    // `expire: 0`: the next reader already gets the new page, rather than the old one once more.
    for (const tag of tags) revalidateTag(tag, { expire: 0 })
  } catch (error) {
    // Outside a running server (a script, a test) there are no pages to forget.
    if (!(error instanceof Error) || !error.message.includes('static generation store')) throw error
  }
}
