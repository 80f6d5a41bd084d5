import { creditsFrom } from '@/model/facing/creditLines'
import { isWordless } from '@/model/facing/rowWords'
import { figureParts, writingOf } from '@/model/facing/rowWriting'
import type { RowWords, TranslationRow } from '@/model/facing/translationRow'

import type { ExchangedFile, ExchangedUnit, Lines } from './exchangedFile'
import { cleanLines, linesOf, plainText, wordsFrom } from './lines'
import { lostMarks, type MarkKind } from './lostMarks'
import { baseStamp, hashOfWords, readStamp, sourceStamp } from './stamp'

/** One row that the file would change. */
export type PlannedRow = {
  /** As it stands here. */
  row: TranslationRow
  /** What the file has for it; the same words where only their state is another. */
  words: RowWords
  /** The wording of the original that the translator had before them. */
  source: RowWords
  progress: 'draft' | 'done'
  /** What has changed here since the file was exported. */
  conflicts: ('translation' | 'source')[]
  lost: MarkKind[]
}

/** What importing a file would do. Nothing is written for it. */
export type ImportPlan = {
  format: ExchangedFile['format']
  changes: PlannedRow[]
  /** Rows that stand here as in the file. */
  unchanged: number
  /** Rows that the file has no words for; what stands here stays. */
  empty: number
  /** Texts of the file that no row is there for. */
  unplaced: string[]
}

/** Compares a file with what stands here. */
export function importPlan(file: ExchangedFile, rows: readonly TranslationRow[]): ImportPlan {
  const known = new Map(rows.map((row) => [row.id, row]))
  const units = new Map<string, ExchangedUnit[]>()
  const plan: ImportPlan = {
    format: file.format,
    changes: [],
    unchanged: 0,
    empty: 0,
    unplaced: [...file.loose],
  }
  for (const unit of file.units) {
    const row = known.get(unit.id)
    const others = units.get(unit.id) ?? []
    if (row && fits(unit, row) && !others.some(({ part }) => part === unit.part))
      units.set(unit.id, [...others, unit])
    else if (!others.some(({ target }) => textOf(target) === textOf(unit.target)))
      plan.unplaced.push(textOf(unit.target))
  }
  for (const [id, texts] of units) {
    const row = known.get(id)
    if (row) compare(plan, row, texts)
  }
  plan.unplaced = plan.unplaced.filter((text) => text !== '')
  return plan
}

function compare(plan: ImportPlan, row: TranslationRow, units: readonly ExchangedUnit[]): void {
  const words = wordsOf(units, row, 'target')
  const lines = linesOfNobody(words, row)
  plan.unplaced.push(...lines)
  if (isWordless(words) || lines.join('\n') === words) return void plan.empty++
  const stamps = readStamp(units[0]?.stamp ?? null)
  const seen = wordsOf(units, row, 'source')
  const isSource =
    stamps?.source === sourceStamp(row.hash) || hashOfWords(seen, writingOf(row)) === row.hash
  const source = isSource ? (row.source ?? seen) : seen
  const progress = units.every((unit) => unit.progress === 'done') ? 'done' : 'draft'
  const planned = { row, words, source, progress, lost: [] } satisfies Partial<PlannedRow>
  if (looksLike(words, row.words, row)) {
    // Called done in a tool what was not here: if the words are those that were looked at.
    const isNews = row.state === 'draft' || row.state === 'machine' || row.state === 'stale'
    if (progress === 'done' && isNews && isSource)
      plan.changes.push({ ...planned, words: row.words ?? words, conflicts: [] })
    else plan.unchanged++
    return
  }
  const isBase = stamps ? stamps.base === baseStamp(row.words) : row.words === null
  plan.changes.push({
    ...planned,
    conflicts: [
      ...(isBase ? [] : (['translation'] as const)),
      ...(isSource ? [] : (['source'] as const)),
    ],
    lost: lostMarks(source, words, writingOf(row)),
  })
}

/** A figure has three texts, everything else one. */
function fits({ part }: ExchangedUnit, { source }: TranslationRow): boolean {
  return source !== null && (typeof source === 'object') === (part !== null)
}

/** What a file leaves out of a figure stays as it is here. */
function wordsOf(
  units: readonly ExchangedUnit[],
  row: TranslationRow,
  side: 'source' | 'target',
): RowWords {
  const writing = writingOf(row)
  const text = (unit: ExchangedUnit | undefined) => wordsFrom(unit?.[side] ?? [], writing)
  if (typeof row.source === 'string') return text(units[0])
  const here = side === 'source' ? row.source : row.words
  const [alt = null, caption = null, credit = null] = figureParts.map((name) => {
    const said = text(units.find(({ part }) => part === name))
    return said || (typeof here === 'object' ? (here?.[name] ?? null) : null)
  })
  return { alt, caption, credit }
}

/** The same for a reader: neither format carries every control character, nor space at the ends. */
function looksLike(one: RowWords, other: RowWords | null, row: TranslationRow): boolean {
  if (other === null) return false
  const writing = writingOf(row)
  const plain = (text: string | null | undefined) =>
    wordsFrom(cleanLines(linesOf(text ?? '', writing)), writing)
  if (typeof one === 'string' && typeof other === 'string')
    return row.part === 'credits' ? sameCredits(one, other) : plain(one) === plain(other)
  if (typeof one === 'string' || typeof other === 'string') return false
  return figureParts.every((part) => plain(one[part]) === plain(other[part]))
}

/** Credits are stored as names, however their lines were written. */
function sameCredits(one: string, other: string): boolean {
  return JSON.stringify(creditsFrom(one)) === JSON.stringify(creditsFrom(other))
}

/** Lines among the credits that name nobody: they can't be stored. */
function linesOfNobody(words: RowWords, { part }: TranslationRow): string[] {
  if (part !== 'credits' || typeof words !== 'string') return []
  return words.split('\n').filter((line) => creditsFrom(line).length === 0)
}

function textOf(lines: Lines | null): string {
  return (lines ?? []).map(plainText).join('\n').trim()
}
