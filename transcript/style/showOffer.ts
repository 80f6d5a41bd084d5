import { type LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { elementOf, rangesOf } from '../find/findInEditor'
import type { Offer } from './offers'
import { $styleText } from './styleText'

/** The part of the window, from its top, in which words are seen below the list of suggestions. */
const lowerPart = 0.7

/** Scrolls the words of a suggestion into the part of the window that the list leaves free. */
export function showOffer(editor: LexicalEditor, { found }: Offer): void {
  const { runs } = editor.getEditorState().read($styleText)
  const element = elementOf(editor, runs[found.run])
  element?.scrollIntoView({ block: 'center' })
  const words = rangesOf(editor, runs, [found])[0] ?? element
  if (words)
    window.scrollBy({ top: words.getBoundingClientRect().top - window.innerHeight * lowerPart })
}
