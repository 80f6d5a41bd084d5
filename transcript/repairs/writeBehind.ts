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
  type LexicalNode,
  type RangeSelection,
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
        $goBehind($selectedDecorator())
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
  return isWriting && !altKey && !ctrlKey && !metaKey && $goBehind($selectedDecorator()) !== null
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
  if (!inputType.startsWith('insert') || !$goBehind($selectedDecorator())) return null
  return data ?? dataTransfer?.getData('text/plain') ?? ''
}

/** The figure or note that is selected, the last of several. */
export function $selectedDecorator(): LexicalNode | null {
  const selection = $getSelection()
  return ($isNodeSelection(selection) && selection.getNodes().at(-1)) || null
}

/**
 * Puts the caret behind a figure, where a passage begins, or behind a note, where its sentence goes on.
 *
 * @returns `null`, and does nothing, for what has a caret of its own
 */
export function $goBehind(node: LexicalNode | null): RangeSelection | null {
  if (!$isDecoratorNode(node)) return null
  if (node.isInline()) return node.selectNext(0, 0)
  const passage = $createParagraphNode()
  node.insertAfter(passage)
  return passage.select()
}
