const words =
  /^[（([【]\s?(?:\*|※|注[：:]|编者|编注|译注|译者注|作者注|本刊注|ed(?:itor)?['’.]?s? ?note|note:)/i
const bare = /^(?:\*|※)?(?:编者注|编注|译注|译者注|本刊注|editor['’]s note)\s?[：:]/i

/** Whether a whole paragraph is an editor's note. Round brackets inside a sentence are none. */
export function isNote(text: string): boolean {
  if (bare.test(text)) return true
  if (!/[）)\]】]$/.test(text)) return false
  return words.test(text)
}

/** A paragraph of nothing but one pair of brackets: a note where people speak in turn. */
export function isBracketed(text: string): boolean {
  return /^[（(【[][^（()【】[\]）]{4,400}[）)】\]]$/.test(text)
}
