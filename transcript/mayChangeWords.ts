import type { UpdateListenerPayload } from '@payloadcms/richtext-lexical/lexical'

type Update = Pick<
  UpdateListenerPayload,
  'dirtyElements' | 'dirtyLeaves' | 'editorState' | 'prevEditorState'
>

/**
 * Whether an update may have changed a word; not where only the caret went. A text that is set as a whole, as Undo does
 * it, has nothing dirty: then its nodes are others.
 */
export function mayChangeWords({
  dirtyElements,
  dirtyLeaves,
  editorState,
  prevEditorState,
}: Update): boolean {
  if (dirtyElements.size > 0 || dirtyLeaves.size > 0) return true
  const [now, before] = [editorState._nodeMap, prevEditorState._nodeMap]
  return now.size !== before.size || [...now].some(([key, node]) => before.get(key) !== node)
}
