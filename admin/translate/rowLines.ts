import { rowText } from '@/model/facing/rowWords'
import type { RowWords, TranslationRow } from '@/model/facing/translationRow'

/** Widths of a column on a desk, in half characters: a Chinese one is two. */
const column = 56

/** About how many lines a row has. It is what a row counts for in the length of the page until it was in sight. */
export function rowLines({ source, words }: Pick<TranslationRow, 'source' | 'words'>): number {
  return Math.max(linesOf(source), linesOf(words), 1)
}

function linesOf(words: RowWords | null): number {
  if (words === null) return 0
  return rowText(words)
    .split('\n')
    .map((line) => Math.max(1, Math.ceil(widthOf(line) / column)))
    .reduce((all, lines) => all + lines, 0)
}

function widthOf(line: string): number {
  return line.length + (line.match(/[\u2e80-\uffef]/g)?.length ?? 0)
}
