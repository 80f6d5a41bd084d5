import {
  $addUpdateTag,
  $getNodeByKey,
  HISTORIC_TAG,
  HISTORY_MERGE_TAG,
  mergeRegister,
  SKIP_DOM_SELECTION_TAG,
  type EditorState,
  type LexicalEditor,
  type NodeKey,
} from '@payloadcms/richtext-lexical/lexical'
import { fieldTypes, hasFields, type FieldNode } from './fieldWords'
import { isRecord } from '../convert/serialized'

/**
 * Keeps undo and redo true for the fields of figures and notes. Payload (3.90) shows them in a form that never hears
 * of an undo and would store again what was taken back; and the answers of the server to that form, which change no
 * word, would end what can be redone.
 */
export function keepFieldsInHistory(editor: LexicalEditor): () => void {
  const stops = fieldTypes.flatMap((type) => {
    const registered = editor._nodes.get(type)
    if (!registered) return []
    return editor.registerNodeTransform(registered.klass, (node) => {
      const before = fieldNode(editor.getEditorState(), node.getKey())
      if (!before || !hasFields(node) || node.__fields === before.__fields) return
      if (wordsOf(node) === wordsOf(before)) $addUpdateTag(HISTORY_MERGE_TAG)
    })
  })
  return mergeRegister(
    ...stops,
    editor.registerUpdateListener(({ tags, editorState, prevEditorState }) => {
      if (!tags.has(HISTORIC_TAG)) return
      const changed = [...editorState._nodeMap.keys()].flatMap((key) => {
        const [now, before] = [fieldNode(editorState, key), fieldNode(prevEditorState, key)]
        return now && before && now.__fields !== before.__fields ? [before] : []
      })
      if (changed.length === 0) return
      editor.update(() => changed.forEach($readAnew), {
        tag: [HISTORY_MERGE_TAG, SKIP_DOM_SELECTION_TAG],
      })
    }),
  )
}

function fieldNode(state: EditorState, key: NodeKey): FieldNode | null {
  const node = state._nodeMap.get(key)
  return hasFields(node) ? node : null
}

/** Has the form of a figure or a note read its fields, which were `before` when it last did. */
function $readAnew(before: FieldNode): void {
  const node = $getNodeByKey(before.getKey())
  const fields = hasFields(node) ? node.getFields() : null
  if (!hasFields(node) || !isRecord(fields)) return
  do node.setFields(fields)
  while (node.getCacheBuster() <= before.__cacheBuster)
}

/** The fields of exactly this version of a node. Payload's forms write what is empty in several ways. */
function wordsOf({ __fields: fields }: FieldNode): string {
  const entries = Object.entries(isRecord(fields) ? fields : {})
  return JSON.stringify(entries.filter(([, value]) => value !== null && value !== '').sort())
}
