import {
  $createParagraphNode,
  $getSelection,
  $isDecoratorNode,
  $isNodeSelection,
  BEFORE_INPUT_COMMAND,
  COMMAND_PRIORITY_CRITICAL,
  COMPOSITION_START_COMMAND,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  KEY_DOWN_COMMAND,
  mergeRegister,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'

/**
 * What is written on a selected figure or note goes behind it, whether it comes from a key, a voice or a picker of
 * signs. A browser, which has no caret there, would write at the beginning of the text.
 *
 * @returns what stops it
 */
export function writeBehind(editor: LexicalEditor): () => void {
  return mergeRegister(
    editor.registerCommand(
      KEY_DOWN_COMMAND,
      (event) => {
        if (event.target !== editor.getRootElement() || !$takeKey(event)) return false
        // What is typed goes there by itself.
        if (event.key === 'Enter') event.preventDefault()
        return event.key === 'Enter'
      },
      COMMAND_PRIORITY_CRITICAL,
    ),
    editor.registerCommand(
      COMPOSITION_START_COMMAND,
      () => {
        $goBehind()
        return false
      },
      COMMAND_PRIORITY_CRITICAL,
    ),
    editor.registerCommand(
      BEFORE_INPUT_COMMAND,
      (event) => {
        const words = $takeInput(event)
        if (words === null) return false
        event.preventDefault()
        if (words !== '') editor.dispatchCommand(CONTROLLED_TEXT_INSERTION_COMMAND, words)
        return true
      },
      COMMAND_PRIORITY_CRITICAL,
    ),
  )
}

/**
 * Enter, or a letter, on something that is selected begins behind it.
 *
 * @returns whether it did
 */
export function $takeKey(
  pressed: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>,
): boolean {
  const { key, altKey, ctrlKey, metaKey } = pressed
  const isWriting = key.length === 1 || key === 'Enter' || key === 'Process'
  return isWriting && !altKey && !ctrlKey && !metaKey && $goBehind()
}

/**
 * Takes what comes without a key, for which the browser would have no place.
 *
 * @returns the words to be written where the caret is now, '' where only a new line was asked for; `null` where they
 * have a place already, or are no words
 */
export function $takeInput({
  inputType,
  data,
  dataTransfer,
}: Pick<InputEvent, 'inputType' | 'data' | 'dataTransfer'>): string | null {
  if (!inputType.startsWith('insert') || !$goBehind()) return null
  return data ?? dataTransfer?.getData('text/plain') ?? ''
}

/** Behind a figure a passage begins; behind a note its sentence goes on. */
function $goBehind(): boolean {
  const selection = $getSelection()
  const selected = $isNodeSelection(selection) ? selection.getNodes().at(-1) : null
  if (!$isDecoratorNode(selected)) return false
  if (selected.isInline()) {
    selected.selectNext(0, 0)
    return true
  }
  const passage = $createParagraphNode()
  selected.insertAfter(passage)
  passage.select()
  return true
}
