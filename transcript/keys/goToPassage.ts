import { $getRoot, type LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { $putCaretAt } from './goToExchange'
import { $passageId } from '../passageState'
import { bringIntoView } from './takeKeys'

/** Puts the caret at the beginning of the passage with this id, if there is one, and shows it. */
export function goToPassage(editor: LexicalEditor, id: string): void {
  editor.focus(() =>
    editor.update(() => {
      const block = $getRoot()
        .getChildren()
        .find((block) => $passageId(block) === id)
      const key = block ? $putCaretAt(block.getKey()) : null
      if (key !== null) requestAnimationFrame(() => bringIntoView(editor, key))
    }),
  )
}
