import type { RowState, TranslationRow } from '@/model/facing/translationRow'

import { wordsText } from './boxWords'

/** Which rows are shown. */
export const rowFilters = ['todo', 'missing', 'machine', 'draft', 'stale', 'all'] as const
export type RowFilter = (typeof rowFilters)[number]

/** Everything but what is done waits for somebody. What only the translation has is written in the editor. */
export function isToDo({ state, source }: Pick<TranslationRow, 'state' | 'source'>): boolean {
  return state !== 'done' && source !== null
}

function passes(row: TranslationRow, filter: RowFilter): boolean {
  if (filter === 'all') return true
  return filter === 'todo' ? isToDo(row) : row.state === filter
}

/** The rows of a filter that say something in either language; the selected one stays in any case. */
export function shownRows(
  rows: readonly TranslationRow[],
  filter: RowFilter,
  find: string,
  selected: string | null,
): TranslationRow[] {
  const wanted = find.trim().toLowerCase()
  const says = ({ source, words }: TranslationRow) =>
    [source, words].some((side) => wordsText(side).toLowerCase().includes(wanted))
  return rows.filter(
    (row) => row.id === selected || (passes(row, filter) && (wanted === '' || says(row))),
  )
}

/** How many rows each state has. */
export function countStates(rows: readonly TranslationRow[]): Record<RowState, number> {
  const counts: Record<RowState, number> = { missing: 0, machine: 0, draft: 0, done: 0, stale: 0 }
  for (const { state } of rows) counts[state] += 1
  return counts
}

/** How many rows each filter shows. */
export function countFilters(rows: readonly TranslationRow[]): Record<RowFilter, number> {
  return { ...countStates(rows), todo: rows.filter(isToDo).length, all: rows.length }
}

/**
 * The nearest row to do after (`step` 1) or before (-1) one, past the end from the other side. Never that row itself;
 * `null` where nothing else is to do.
 */
export function nextToDo(
  rows: readonly TranslationRow[],
  from: string | null,
  step: 1 | -1,
): string | null {
  const at = rows.findIndex(({ id }) => id === from)
  const start = at === -1 && step === -1 ? 0 : at
  for (let away = 1; away <= rows.length; away++) {
    const row = rows[(start + step * away + rows.length * 2) % rows.length]
    if (row && row.id !== from && isToDo(row)) return row.id
  }
  return null
}

/** Row that opens a section → how many rows of the section are to do. */
export function toDoBySection(rows: readonly TranslationRow[]): Map<string, number> {
  const counts = new Map<string, number>()
  let section: string | null = null
  for (const row of rows) {
    if (row.kind === 'heading' && row.level !== 3) section = row.id
    if (section !== null) counts.set(section, (counts.get(section) ?? 0) + (isToDo(row) ? 1 : 0))
  }
  return counts
}
