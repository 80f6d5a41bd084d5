import type { Locale } from '@/locales/locale'
import type { RowState } from './translationRow'

/** How many rows of a translation are in each state. */
export type RowCounts = Record<RowState, number>

/** One interview on the list of what there is to translate. */
export type WorklistEntry = {
  interview: string
  title: string
  from: Locale
  to: Locale
  /** When anything of it changed last (ISO 8601). */
  updatedAt: string
  isPublic: Record<Locale, boolean>
  /** `null` while they are still being counted. */
  counts: RowCounts | null
}

export const worklistFilters = ['todo', 'stale', 'done', 'all'] as const
export type WorklistFilter = (typeof worklistFilters)[number]

/** Which entries are shown; `to` is the language that is translated into, `null` for each. */
export type WorklistQuery = { show: WorklistFilter; to: Locale | null }

export function allRows(counts: RowCounts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0)
}

function passes({ counts }: WorklistEntry, show: WorklistFilter): boolean {
  if (counts === null) return show === 'todo' || show === 'all'
  const isDone = counts.done === allRows(counts)
  if (show === 'stale') return counts.stale > 0
  if (show === 'done') return isDone && counts.done > 0
  return show === 'all' || !isDone
}

/** What a filter leaves, by what needs doing first. */
export function shownWork(
  entries: readonly WorklistEntry[],
  { show, to }: WorklistQuery,
): WorklistEntry[] {
  return entries
    .filter((entry) => (to === null || entry.to === to) && passes(entry, show))
    .sort((one, other) => urgency(one) - urgency(other) || latest(one, other))
}

export function countWork(
  entries: readonly WorklistEntry[],
  to: Locale | null,
): Record<WorklistFilter, number> {
  const count = (show: WorklistFilter) => shownWork(entries, { show, to }).length
  return { todo: count('todo'), stale: count('stale'), done: count('done'), all: count('all') }
}

/** What went stale may mislead readers; what is begun comes before what is not; then what is done, and what is empty. */
function urgency({ counts, isPublic, to }: WorklistEntry): number {
  if (counts === null) return 3
  const all = allRows(counts)
  if (counts.stale > 0) return isPublic[to] ? 0 : 1
  if (all === 0) return 5
  if (counts.done === all) return 4
  return counts.missing === all ? 3 : 2
}

function latest(one: WorklistEntry, other: WorklistEntry): number {
  return other.updatedAt.localeCompare(one.updatedAt)
}
