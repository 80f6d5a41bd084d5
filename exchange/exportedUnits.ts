import { figureParts, writingOf } from '@/model/facing/rowWriting'
import type { RowWords, TranslationRow } from '@/model/facing/translationRow'

import type { ExchangedUnit, Lines } from './exchangedFile'
import { linesOf } from './lines'
import { stampOf } from './stamp'

export type ExportedUnit = Omit<ExchangedUnit, 'progress'> & {
  row: TranslationRow
  stamp: string
}

/** The texts that go out: all that the original has. A passage that only the translation has is nobody's to translate. */
export function exportedUnits(rows: readonly TranslationRow[]): ExportedUnit[] {
  return rows.flatMap((row): ExportedUnit[] => {
    const { id, source, words } = row
    if (source === null) return []
    const unit = { id, row, stamp: stampOf(row) }
    if (typeof source === 'string')
      return [{ ...unit, part: null, source: lines(source, row), target: textOf(words, row) }]
    const said = typeof words === 'object' ? words : null
    return figureParts
      .filter((part) => (source[part] ?? '') !== '' || (said?.[part] ?? '') !== '')
      .map((part) => ({
        ...unit,
        part,
        source: lines(source[part] ?? '', row),
        target: textOf(said?.[part] ?? null, row),
      }))
  })
}

function textOf(words: RowWords | null, row: TranslationRow): Lines | null {
  return typeof words === 'string' && words !== '' ? lines(words, row) : null
}

function lines(words: string, row: TranslationRow): Lines {
  return linesOf(words, writingOf(row))
}
