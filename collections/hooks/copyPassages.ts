import type { FieldHook } from 'payload'

import { isPassageId, newPassageId } from '@/model/passage/passageId'
import { blocksOf, isRecord, stateOf } from '@/transcript/convert/serialized'

/** For each copy that is being made, the new id of every passage. */
const copies = new WeakMap<object, Map<string, string>>()

/**
 * `beforeDuplicate` of a body: the passages of a copied interview are passages of their own. Runs once for each
 * language of one copy, which keep facing each other: a passage gets the same new id in both.
 */
export const copyPassages: FieldHook = ({ data, value }) => {
  if (!isRecord(value) || !isRecord(value['root']) || !data) return value
  const ids = copies.get(data) ?? new Map<string, string>()
  copies.set(data, ids)
  const children = blocksOf(value).map((block) => {
    const state = stateOf(block)
    if (!isPassageId(state.passage)) return block
    const passage = ids.get(state.passage) ?? newPassageId()
    ids.set(state.passage, passage)
    return { ...block, $: { ...state, passage } }
  })
  return { ...value, root: { ...value['root'], children } }
}
