import { withoutQuotationMarks } from '@/model/passage/quotedPassage'

/** Words in quotation marks, once: an editor may have copied the marks along with the words. */
export function quotedWords(words: string): string {
  return `“${withoutQuotationMarks(words)}”`
}
