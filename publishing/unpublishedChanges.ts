import { createHash } from 'node:crypto'

import { settled } from '@/model/settled'
import type { Interview } from '@/payload-types'
import { passagesFromBody } from '@/transcript/convert/toPassages'

/** What is no part of a text: when and whether it is public, who saved it, how far its translation is, and Payload's own. */
const noWords = new Set([
  'id',
  '_status',
  'createdAt',
  'updatedAt',
  'deletedAt',
  'publishedAt',
  'signature',
  'translated',
])

type Words = Partial<Interview>

/**
 * How many passages and other fields would change for readers if the newest words went public. Fields that both
 * languages share count for each of them.
 */
export function unpublishedChanges(newest: Words, published: Words): number {
  const [after, before] = [partsOf(newest), partsOf(published)]
  const names = new Set([...after.keys(), ...before.keys()])
  const changed = [...names].filter((name) => after.get(name) !== before.get(name)).length
  const isReordered = orderOf(newest) !== orderOf(published)
  return changed === 0 && isReordered ? 1 : changed
}

/** Changes whenever the words of a language, or what both languages share, change. */
export function revisionOf(interview: Words): string {
  const parts = [...partsOf(interview)].sort(([a], [b]) => (a < b ? -1 : 1))
  return createHash('sha256')
    .update(JSON.stringify([parts, orderOf(interview)]))
    .digest('base64url')
    .slice(0, 22)
}

/** Every passage and every field, as text that can be compared. */
function partsOf({ body, ...fields }: Words): Map<string, string> {
  return new Map([
    ...passagesFromBody(body).map(
      (passage) => [`passage ${passage.id}`, JSON.stringify(settled(passage))] as const,
    ),
    ...Object.entries(fields)
      .filter(([name]) => !noWords.has(name))
      .flatMap(([name, value]) => {
        const kept = settled(value)
        return kept === undefined ? [] : [[name, JSON.stringify(kept)] as const]
      }),
  ])
}

function orderOf({ body }: Words): string {
  return passagesFromBody(body)
    .map(({ id }) => id)
    .join(' ')
}
