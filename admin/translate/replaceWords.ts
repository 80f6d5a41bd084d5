import { insertWords } from './insertWords'

/** Changes the text of a field to another one where they differ; the browser's own undo takes it back. */
export function replaceWords(field: HTMLTextAreaElement | HTMLInputElement, words: string): void {
  const { start, end, instead } = changedPart(field.value, words)
  field.setSelectionRange(start, end)
  insertWords(field, instead)
}

/** The one part in which two texts differ. */
export function changedPart(before: string, after: string) {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start++
  let tail = 0
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  return { start, end: before.length - tail, instead: after.slice(start, after.length - tail) }
}
