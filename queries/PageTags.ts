import { unstable_cache } from 'next/cache'

import { collectionTag, documentTag, type TaggedCollection } from '@/model/cacheTags'

/** Beyond this many documents of a collection a page listens to the whole collection; Next keeps 128 tags. */
const documentsPerCollection = 20

/** Collects what a page reads, so that the page is made anew when any of it is published, changed or withdrawn. */
export class PageTags {
  readonly #documents = new Map<TaggedCollection, Set<string>>()
  readonly #collections = new Set<TaggedCollection>()

  /** The page shows this document. */
  read(collection: TaggedCollection, ...ids: string[]): void {
    const known = this.#documents.get(collection) ?? new Set()
    for (const id of ids) known.add(id)
    this.#documents.set(collection, known)
  }

  /** The page depends on which documents there are. */
  asked(...collections: TaggedCollection[]): void {
    for (const collection of collections) this.#collections.add(collection)
  }

  list(): string[] {
    const tags = new Set([...this.#collections].map(collectionTag))
    for (const [collection, ids] of this.#documents) {
      if (ids.size > documentsPerCollection) tags.add(collectionTag(collection))
      else for (const id of ids) tags.add(documentTag(collection, id))
    }
    return [...tags]
  }

  /** Gives the page that is being made its tags. Outside a server (a script, a test) there is no page. */
  async keep(): Promise<void> {
    const tags = this.list()
    try {
      await unstable_cache(async () => true, ['page-tags', ...tags], { tags })()
    } catch (error) {
      if (!(error instanceof Error) || !error.message.includes('incrementalCache missing'))
        throw error
    }
  }
}
