import { parseItems, parseMarkup } from '@/model/passage/inlineMarkup'
import { figureParts, type Writing } from '@/model/facing/rowWriting'
import type { RowWords, TranslationRow } from '@/model/facing/translationRow'
import { fieldHash } from '@/model/facing/translationRows'
import { wordingHash } from '@/model/facing/wordingHash'

/**
 * What an exported text carries along, so that it is known when it comes back: which wording of the original it shows
 * and what its translation was then, as `source-base`. `base` is `0` where nothing was translated.
 */
export function stampOf({ hash, words }: Pick<TranslationRow, 'hash' | 'words'>): string {
  return `${sourceStamp(hash)}-${baseStamp(words)}`
}

const pattern = /^([0-9a-z]{1,13})-([0-9a-z]{1,13})$/

export function readStamp(stamp: string | null): { source: string; base: string } | null {
  const [, source, base] = pattern.exec(stamp ?? '') ?? []
  return source !== undefined && base !== undefined ? { source, base } : null
}

/** Short enough for a narrow column: two wordings of one row that share it are one case in two thousand million. */
export function sourceStamp(hash: string | null): string {
  return (hash ?? '0').slice(-6)
}

export function baseStamp(words: RowWords | null): string {
  if (words === null) return '0'
  const text =
    typeof words === 'string' ? words : figureParts.map((part) => words[part] ?? '').join('\n\n')
  return sourceStamp(fieldHash(text))
}

/** The hash of a wording of the original, as a translation keeps it. */
export function hashOfWords(words: RowWords, writing: Writing): string {
  if (typeof words !== 'string') {
    const elsewhere = { src: null, sourceUrl: null, width: null, height: null }
    return wordingHash({ content: [], figure: { ...elsewhere, ...words } })
  }
  if (writing === 'plain') return fieldHash(words)
  return wordingHash(
    writing === 'list'
      ? { content: [], items: parseItems(words) }
      : { content: parseMarkup(words) },
  )
}
