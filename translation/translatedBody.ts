import { isEmptyPassage, type Passage } from '@/model/passage/passage'
import { blockFrom } from '@/transcript/convert/fromPassages'
import { blocksOf, elementProps, stateOf, type UnknownNode } from '@/transcript/convert/serialized'
import { passageFromBlock } from '@/transcript/convert/toPassages'

/**
 * The body of a translation with one passage changed (`null` takes it out): passages in the order of the original and
 * with its speakers, those that only the translation has behind the one that they follow. Blocks that are not changed
 * stay as they are stored.
 */
export function translatedBody(
  original: readonly Passage[],
  stored: unknown,
  id: string,
  changed: Passage | null,
) {
  const known = new Set(original.map((passage) => passage.id))
  const own = new Map<string, UnknownNode>()
  /** By the id of the passage that they follow; '' before the first. */
  const additions = new Map<string, UnknownNode[]>()
  let place = ''
  for (const block of blocksOf(stored)) {
    const { passage = '' } = stateOf(block)
    if (known.has(passage)) {
      place = passage
      own.set(passage, block)
    } else if (!isEmptyPassage(passageFromBlock(block))) {
      additions.set(place, [...(additions.get(place) ?? []), block])
    }
  }
  const following = original.flatMap((passage) => {
    const block = passage.id === id ? changed && blockFrom(changed) : own.get(passage.id)
    return [...(block ? [saidBy(block, passage)] : []), ...(additions.get(passage.id) ?? [])]
  })
  const children = [...(additions.get('') ?? []), ...following]
  return { root: { ...elementProps, type: 'root' as const, children } }
}

function saidBy(block: UnknownNode, { speaker }: Passage): UnknownNode {
  const state = { ...stateOf(block), ...(speaker !== null && { speaker }) }
  if (speaker === null) delete state.speaker
  return { ...block, $: state }
}
