import { isPassageId } from '@/model/passage/passageId'

import { blocksOf, isRecord, stateOf } from '../convert/serialized'

/** The passage ids of a body, in order; none where it is no rich text. */
export function passageIdsOf(body: unknown): string[] {
  return blocksOf(body).flatMap((block) => {
    const { passage } = stateOf(block)
    return isPassageId(passage) ? [passage] : []
  })
}

/** The body without these ids, and without what their blocks were translated from. Kind and speaker stay. */
export function forgetPassages(body: unknown, ids: ReadonlySet<string>): unknown {
  if (!isRecord(body) || !isRecord(body['root'])) return body
  const children = blocksOf(body).map((block) => {
    const { passage, speaker, kind } = stateOf(block)
    if (!passage || !ids.has(passage)) return block
    return { ...block, $: { ...(speaker && { speaker }), ...(kind && { kind }) } }
  })
  return { ...body, root: { ...body['root'], children } }
}
