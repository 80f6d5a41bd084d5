import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { hasFields } from './fieldWords'
import { isRecord } from '../convert/serialized'

/**
 * Lets notes inside a sentence show their words, now and after each edit: to CSS as `--words`, and whole to a mouse
 * that rests there. Payload's own label names only what they are.
 *
 * @returns what stops it
 */
export function showNotes(editor: LexicalEditor): () => void {
  const show = () => {
    for (const [key, node] of editor.getEditorState()._nodeMap) {
      if (node.getType() !== 'inlineBlock' || !hasFields(node)) continue
      const text = isRecord(node.__fields) ? node.__fields['text'] : undefined
      const words = typeof text === 'string' ? text.replace(/\s+/g, ' ') : ''
      const element = editor.getElementByKey(key)
      if (!element || element.title === words) continue
      element.title = words
      element.style.setProperty('--words', JSON.stringify(words))
    }
  }
  show()
  return editor.registerUpdateListener(show)
}
