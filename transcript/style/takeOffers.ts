import {
  HISTORY_PUSH_TAG,
  SKIP_DOM_SELECTION_TAG,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'
import { $replaceFound } from '../find/findInEditor'
import { offersIn, type StyleRules } from './offers'
import { $styleText } from './styleText'

/**
 * Puts the words of these suggestions into the text, as one step of undo. What the text no longer says is left alone.
 *
 * @param ids of the offers that an editor has seen and taken
 * @returns how many were put in
 */
export function takeOffers(
  editor: LexicalEditor,
  rules: StyleRules,
  ids: ReadonlySet<string>,
): number {
  let taken = 0
  editor.update(
    () => {
      const text = $styleText()
      const offers = offersIn(text, rules).filter(({ id }) => ids.has(id))
      taken = offers.length
      $replaceFound(
        text.runs,
        offers.map(({ found }) => found),
      )
    },
    { discrete: true, tag: [HISTORY_PUSH_TAG, SKIP_DOM_SELECTION_TAG] },
  )
  return taken
}
