import { type LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { rangesOf } from '../findInEditor'
import type { Offer } from './offers'
import { $styleText } from './styleText'

/** The part of the window, from its top, in which words are seen below the list of suggestions. */
const lowerPart = 0.7

/** Scrolls the words of a suggestion into the part of the window that the list leaves free. */
export function showOffer(editor: LexicalEditor, { found }: Offer): void {
  const { runs } = editor.getEditorState().read($styleText)
  const key = runs[found.run]?.nodes[0]?.getKey()
  const element = key === undefined ? null : editor.getElementByKey(key)
  element?.scrollIntoView({ block: 'center' })
  const top = rangesOf(editor, runs, [found])[0]?.getBoundingClientRect().top
  if (top !== undefined) window.scrollBy({ top: top - window.innerHeight * lowerPart })
}
