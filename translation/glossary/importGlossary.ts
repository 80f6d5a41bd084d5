import type { Payload, TypedUser } from 'payload'

import type { GlossaryEntry } from './glossaryEntry'
import { readEntries } from './readEntries'

/** How many terms were made, changed, and found as they are. */
export type Imported = { made: number; changed: number; same: number }

/** Takes terms in, known by their Chinese; none is ever deleted. Access rules of the collection hold. */
export async function importGlossary(
  payload: Payload,
  user: TypedUser,
  entries: readonly GlossaryEntry[],
): Promise<Imported> {
  const known = new Map((await readEntries(payload, user)).map((entry) => [entry.zh, entry]))
  const count: Imported = { made: 0, changed: 0, same: 0 }
  for (const entry of entries) {
    const before = known.get(entry.zh)
    if (before && isSame(before, entry)) count.same++
    else if (before) {
      const by = { overrideAccess: false, user }
      await payload.update({ collection: 'terms', id: before.id, data: entry, depth: 0, ...by })
      count.changed++
    } else {
      await payload.create({
        collection: 'terms',
        data: entry,
        depth: 0,
        overrideAccess: false,
        user,
      })
      count.made++
    }
  }
  return count
}

function isSame(one: GlossaryEntry, other: GlossaryEntry): boolean {
  const parts = ({ en, avoid, note }: GlossaryEntry) => JSON.stringify([en, avoid, note])
  return parts(one) === parts(other)
}
