import type { CollectionSlug, Payload } from 'payload'

import { sampleId } from './sampleIds'
import { sampleSets } from './sampleSets'
import type { SampleSet } from './sampleTypes'

/** In an order in which nothing is removed that something left still names. */
const collections = [
  'timelines',
  'events',
  'interviews',
  'profiles',
  'sources',
  'media',
  'series',
  'topics',
] as const

/**
 * Removes the sample content, and nothing else: documents of editors, accounts and the site's own words stay.
 *
 * @returns how many documents were removed
 */
export async function removeSample(payload: Payload): Promise<number> {
  await payload.updateGlobal({
    slug: 'site',
    data: { front: { lead: null, quote: null, people: [], timeline: null } },
  })
  let removed = 0
  for (const collection of collections) {
    const ids = sampleSets.flatMap((set) =>
      keysOf(set, collection).map((key) => sampleId(collection, key)),
    )
    removed += await removeAll(payload, collection, ids)
  }
  return removed
}

async function removeAll(
  payload: Payload,
  collection: CollectionSlug,
  ids: string[],
): Promise<number> {
  const { docs } = await payload.delete({
    collection,
    where: { id: { in: ids } },
    trash: true,
    depth: 0,
  })
  return docs.length
}

function keysOf(set: SampleSet, collection: (typeof collections)[number]): string[] {
  return collection === 'media'
    ? set.media.map(({ file }) => file)
    : set[collection].map(({ key }) => key)
}
