import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import type { Locale } from '@/locales/locale'
import type { EditorSpeaker } from '../editorSpeaker'
import { gutterLabels } from './gutterLabels'
import { $selectedBlocks } from '../keys/passageCommands'
import { $shownPassages } from '../shownPassages'

/**
 * Writes the gutter's labels to the elements of the passages, and marks those that the selection touches, now and
 * after each edit. Only what changed is written: 400 passages take less than a millisecond.
 *
 * @returns what stops it
 */
export function showGutter(
  editor: LexicalEditor,
  speakers: readonly EditorSpeaker[],
  language: Locale,
): () => void {
  const show = () => {
    const { passages, active } = editor.getEditorState().read(() => ({
      passages: $shownPassages(),
      active: $selectedBlocks().map((block) => block.getKey()),
    }))
    gutterLabels(passages, speakers, language).forEach((label, place) => {
      const key = passages[place]?.key ?? ''
      const element = editor.getElementByKey(key)
      if (!element) return
      const isLast = key === active.at(-1)
      const attributes = {
        ...label,
        'data-active': isLast ? 'last' : active.includes(key) ? 'true' : '',
      }
      for (const [name, value] of Object.entries(attributes)) {
        if (element.getAttribute(name) !== value) element.setAttribute(name, value)
      }
    })
  }
  show()
  return editor.registerUpdateListener(show)
}
