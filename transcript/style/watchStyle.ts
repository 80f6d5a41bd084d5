import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { mayChangeWords } from '../mayChangeWords'
import { offersIn, suggestionsFor, type Offer, type StyleRules } from './offers'
import { $styleText, type StyleText } from './styleText'
import { whenIdle } from './whenIdle'

/** Milliseconds without an edit, after which the text is looked at again. */
const pause = 400

/** Offers, and the text in which they stand. */
export type Offered = { text: StyleText; offers: Offer[] }

/** What house style offers right now. Quick where most paragraphs were looked at before. */
export function offeredIn(editor: LexicalEditor, rules: StyleRules): Offered {
  const text = editor.getEditorState().read($styleText)
  forgetOthers(text, rules)
  return { text, offers: offersIn(text, rules) }
}

/**
 * Tells what house style offers, at first and after every pause in writing. The work is done while the page is idle,
 * paragraph by paragraph, and each wording is looked at once.
 *
 * @returns what stops it
 */
export function watchStyle(
  editor: LexicalEditor,
  rules: StyleRules,
  onOffered: (offered: Offered) => void,
): () => void {
  let stopLooking = () => {}
  const look = () => {
    const { units } = editor.getEditorState().read($styleText)
    let place = 0
    stopLooking = whenIdle(() => {
      const unit = units[place++]
      if (unit) suggestionsFor(unit, rules)
      else onOffered(offeredIn(editor, rules))
      return unit !== undefined
    })
  }
  let timer = setTimeout(look, 0)
  const stopListening = editor.registerUpdateListener((update) => {
    if (!mayChangeWords(update)) return
    stopLooking()
    clearTimeout(timer)
    timer = setTimeout(look, pause)
  })
  return () => {
    clearTimeout(timer)
    stopLooking()
    stopListening()
  }
}

/** Wordings that a text no longer has would gather with every pause. */
function forgetOthers({ units }: StyleText, rules: StyleRules): void {
  if (rules.remembered.size < 2 * units.length + 100) return
  const now = units.map((unit) => suggestionsFor(unit, rules))
  const used = new Set(now)
  for (const [key, found] of rules.remembered) if (!used.has(found)) rules.remembered.delete(key)
}
