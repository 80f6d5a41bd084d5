import { parseMarkup } from '@/model/inlineMarkup'
import { inlineText } from '@/model/passage'
import type { RowWords, TranslationRow } from '@/model/translationRow'

import type { Writing } from './MarkedText'

/** The three texts of a figure, in the order in which they are written. */
export const figureParts = ['alt', 'caption', 'credit'] as const

/** What the box of a row holds before anything is typed: of a figure three texts, else one. */
export function boxWords({ source, words }: Pick<TranslationRow, 'source' | 'words'>): RowWords {
  if (words !== null) return words
  return typeof source === 'object' && source !== null
    ? { alt: null, caption: null, credit: null }
    : ''
}

/** How the words of a row are written; the texts of a figure are plain as well. */
export function writingOf({ part, kind, source }: TranslationRow): Writing {
  if (part !== 'passage' || (typeof source === 'object' && source !== null)) return 'plain'
  return kind === 'list' ? 'list' : 'text'
}

/** The words without their marks, to search in. */
export function wordsText(words: RowWords | null): string {
  if (words === null) return ''
  if (typeof words === 'string') return inlineText(parseMarkup(words))
  return figureParts.map((part) => words[part] ?? '').join('\n')
}
