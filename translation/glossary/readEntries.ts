import type { Payload, TypedUser } from 'payload'

import type { GlossaryEntry } from './glossaryEntry'

/** All terms of the house in the order of their Chinese. */
export async function readEntries(
  payload: Payload,
  user: TypedUser,
): Promise<(GlossaryEntry & { id: string })[]> {
  const { docs } = await payload.find({
    collection: 'terms',
    depth: 0,
    pagination: false,
    sort: 'zh',
    overrideAccess: false,
    user,
    select: { zh: true, en: true, avoid: true, note: true },
  })
  return docs.map(({ id, zh, en, avoid, note }) => ({
    id,
    zh,
    en,
    avoid: avoid ?? [],
    note: note ?? '',
  }))
}
