import {
  $nodesOfType,
  HISTORY_MERGE_TAG,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'
import { $fieldWords } from './fieldWords'

/**
 * Writes notes with the keys alone: the form of a note takes the words at once, and gives the caret back when it
 * closes. A note that got no words goes with it.
 *
 * @returns what stops it
 */
export function watchNoteForm(editor: LexicalEditor): () => void {
  const dialogues = document.getElementsByTagName('dialog')
  let box: HTMLElement | null = null
  const look = () => {
    const form = [...dialogues].find(({ id }) => id.includes('lexical-inlineBlocks-create'))
    const now = form?.querySelector<HTMLElement>('textarea') ?? null
    if (now && !box) now.focus()
    if (!form && box) {
      editor.update(() => $dropEmptyNotes(editor), { tag: HISTORY_MERGE_TAG })
      editor.focus()
    }
    if (now || !form) box = now
  }
  const watch = new MutationObserver(look)
  watch.observe(document.body, { childList: true, subtree: true })
  return () => watch.disconnect()
}

/** Removes notes without words. */
export function $dropEmptyNotes(editor: LexicalEditor): void {
  const registered = editor._nodes.get('inlineBlock')
  if (!registered) return
  for (const note of $nodesOfType(registered.klass)) {
    if ($fieldWords(note).length > 0) continue
    // The words on either side become one: only those before it stay what they are.
    note.selectPrevious()
    note.remove()
  }
}
