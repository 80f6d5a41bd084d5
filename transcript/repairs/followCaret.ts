import {
  $createRangeSelectionFromDom,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_CRITICAL,
  getDOMSelection,
  KEY_DOWN_COMMAND,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'

/**
 * A key acts where the caret is. A browser moves it at once and tells of it later, and on a busy machine the next key
 * can come before: Lexical (0.50) would then divide a passage where the caret was.
 *
 * @returns what stops it
 */
export function followCaret(editor: LexicalEditor): () => void {
  return editor.registerCommand(
    KEY_DOWN_COMMAND,
    ({ target }) => {
      if (target === editor.getRootElement()) $followCaret(editor)
      return false
    },
    COMMAND_PRIORITY_CRITICAL,
  )
}

function $followCaret(editor: LexicalEditor): void {
  const known = $getSelection()
  // A figure that is selected has no caret.
  if (!$isRangeSelection(known)) return
  const seen = $createRangeSelectionFromDom(getDOMSelection(editor._window), editor)
  if (!seen) return
  for (const end of ['anchor', 'focus'] as const) {
    const { key, offset, type } = seen[end]
    if (!known[end].is(seen[end])) known[end].set(key, offset, type)
  }
}
