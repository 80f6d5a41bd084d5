import { parseMarkup } from '@/model/passage/inlineMarkup'
import { inlineText } from '@/model/passage/passage'
import { figureParts } from '@/model/facing/rowWriting'
import type { RowWords, TranslationRow } from '@/model/facing/translationRow'

/** What the box of a row holds before anything is typed: of a figure three texts, else one. */
export function boxWords({ source, words }: Pick<TranslationRow, 'source' | 'words'>): RowWords {
  if (words !== null) return words
  return typeof source === 'object' && source !== null
    ? { alt: null, caption: null, credit: null }
    : ''
}

/** The words without their marks, to search in. */
export function wordsText(words: RowWords | null): string {
  if (words === null) return ''
  if (typeof words === 'string') return inlineText(parseMarkup(words))
  return figureParts.map((part) => words[part] ?? '').join('\n')
}
