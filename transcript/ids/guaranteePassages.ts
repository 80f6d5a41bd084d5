import { isEmptyPassage } from '@/model/passage/passage'
import { isPassageId, newPassageId } from '@/model/passage/passageId'
import { wordingHash } from '@/model/facing/wordingHash'
import { onlyBetween } from './onlyBetween'
import { blocksOf, isRecord, stateOf, type UnknownNode } from '../convert/serialized'
import { passageFromBlock } from '../convert/toPassages'

/**
 * The body with an id on every block. The first in order keeps an id that stands twice. A block without one first
 * takes that of the stored passage with the same words, then that of the one stored passage between the same two
 * neighbours, each with its speaker, kind and source where the block has none; only then a new id is made. Returns
 * the very same value when nothing is missing, and when it is no rich text.
 */
export function guaranteePassages(body: unknown, stored: unknown): unknown {
  if (!isRecord(body) || !isRecord(body.root)) return body
  const blocks = blocksOf(body)
  const ids = firstIds(blocks)
  if (!ids.includes(null)) return body

  const known = blocksOf(stored).filter((block) => isPassageId(stateOf(block).passage))
  const knownIds = known.flatMap((block) => idOf(block) ?? [])
  const free = new Set(known.filter((block) => !ids.includes(idOf(block))))
  const adopted = new Map<number, UnknownNode>()
  const adopt = (place: number, from: UnknownNode) => {
    free.delete(from)
    adopted.set(place, from)
    ids[place] = idOf(from)
  }

  blocks.forEach((block, place) => {
    const twin = ids[place] === null && [...free].find((other) => saysTheSame(block, other))
    if (twin) adopt(place, twin)
  })
  blocks.forEach((_, place) => {
    const left = ids[place] === null && storedBetween(ids[place - 1], ids[place + 1])
    if (left) adopt(place, left)
  })

  const children = blocks.map((block, place) => {
    const from = adopted.get(place)
    const passage = ids[place] ?? newPassageId()
    return stateOf(block).passage === passage
      ? block
      : { ...block, $: { ...(from && stateOf(from)), ...stateOf(block), passage } }
  })
  return { ...body, root: { ...body.root, children } }

  /** The free passage between two neighbours; `undefined` is an end of the text, `null` not yet known. */
  function storedBetween(before: string | null | undefined, after: string | null | undefined) {
    if (before === null || after === null || (!before && !after)) return undefined
    const id = onlyBetween(knownIds, before, after)
    return [...free].find((block) => idOf(block) === id)
  }
}

/** The id of every block, `null` where it has none, none that is valid, or one that stands before it already. */
function firstIds(blocks: UnknownNode[]): (string | null)[] {
  const seen = new Set<string>()
  return blocks.map((block) => {
    const id = idOf(block)
    if (id === null || seen.has(id)) return null
    seen.add(id)
    return id
  })
}

function idOf(block: UnknownNode): string | null {
  const { passage } = stateOf(block)
  return isPassageId(passage) ? passage : null
}

function saysTheSame(block: UnknownNode, other: UnknownNode): boolean {
  const passage = passageFromBlock(block)
  return !isEmptyPassage(passage) && wordingHash(passage) === wordingHash(passageFromBlock(other))
}
