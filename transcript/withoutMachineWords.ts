import type { FieldHook } from 'payload'
import { blocksOf, isRecord, stateOf } from './convert/serialized'

/** The body without the passages that a machine translated and nobody has called done. */
export function withoutMachineWords(body: unknown): unknown {
  if (!isRecord(body) || !isRecord(body.root)) return body
  const blocks = blocksOf(body)
  const children = blocks.filter((block) => stateOf(block).progress !== 'machine')
  return children.length === blocks.length ? body : { ...body, root: { ...body.root, children } }
}

/** `afterRead` of the field `body`: visitors never get a machine's words, by whatever door they come. */
export const hideMachineWords: FieldHook = ({ value, req, overrideAccess }) =>
  overrideAccess || req.user ? value : withoutMachineWords(value)
