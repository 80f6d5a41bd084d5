import {
  $getState,
  $setState,
  createState,
  type LexicalNode,
} from '@payloadcms/richtext-lexical/lexical'
import { isProgress } from '@/model/passage/passage'
import { isPassageKind } from './blockKind'

const text = (value: unknown) => (typeof value === 'string' ? value : '')

/**
 * What makes a block of the editor a passage, stored on the node under `$`. The empty string is "none" and is not
 * serialised. A copied node is another passage, made from no wording: id and source don't go with it.
 */
const states = {
  passage: createState('passage', { parse: text, resetOnCopyNode: true }),
  speaker: createState('speaker', { parse: text }),
  kind: createState('kind', { parse: (value) => (isPassageKind(value) ? value : '') }),
  source: createState('source', { parse: text, resetOnCopyNode: true }),
  progress: createState('progress', { parse: (value) => (isProgress(value) ? value : '') }),
}

export type PassageState = {
  passage: string
  speaker: string
  kind: ReturnType<typeof states.kind.parse>
  source: string
  /** Of a translation: words of a machine or of a draft stay so wherever they are moved or copied. */
  progress: ReturnType<typeof states.progress.parse>
}

/** State of a node in the running update or read; of a node of another editor state with `direct`. */
export function $passageState(node: LexicalNode, version?: 'direct'): PassageState {
  return {
    passage: $getState(node, states.passage, version),
    speaker: $getState(node, states.speaker, version),
    kind: $getState(node, states.kind, version),
    source: $getState(node, states.source, version),
    progress: $getState(node, states.progress, version),
  }
}

export function $passageId(node: LexicalNode, version?: 'direct'): string {
  return $getState(node, states.passage, version)
}

/** Writes only what changes: a node that is written without need is dirty, and its transforms run again. */
export function $setPassageState(node: LexicalNode, changes: Partial<PassageState>): void {
  const { passage, speaker, kind, source, progress } = changes
  if (passage !== undefined) $setState(node, states.passage, () => passage)
  if (speaker !== undefined) $setState(node, states.speaker, () => speaker)
  if (kind !== undefined) $setState(node, states.kind, () => kind)
  if (source !== undefined) $setState(node, states.source, () => source)
  if (progress !== undefined) $setState(node, states.progress, () => progress)
}
