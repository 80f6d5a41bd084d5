import { simplified } from '../simplified'

const words =
  /^[（([【]\s?(?:\*|※|注[：:]|编者|编注|编按|译注|译者注|译按|作者注|本刊注|ed(?:itor)?['’.]?s? ?note|translator['’.]?s? ?note|note:)/i
const bare =
  /^(?:\*|※)?(?:编者注|编者按|编注|编按|译注|译者注|本刊注|(?:editor|translator)['’]s note)\s?[：:]/i

/** Whether a whole paragraph is an editor's note. Round brackets inside a sentence are none. */
export function isNote(text: string): boolean {
  const plain = simplified(text.slice(0, 40))
  if (bare.test(plain)) return true
  if (!/[）)\]】]$/.test(text)) return false
  return words.test(plain)
}

/** A paragraph of nothing but one pair of brackets: a note where people speak in turn. */
export function isBracketed(text: string): boolean {
  return /^[（(【[][^（()【】[\]）]{4,400}[）)】\]]$/.test(text)
}
