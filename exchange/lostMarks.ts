import type { Inline } from '@/model/passage/passage'
import type { Writing } from '@/model/facing/rowWriting'
import type { RowWords } from '@/model/facing/translationRow'

import { flagNames, linesOf } from './lines'

export const markKinds = ['link', 'note', 'emphasis'] as const
export type MarkKind = (typeof markKinds)[number]

/** The kinds of marks of which a translation has fewer than its source: a tool, or a hand, may have lost them. */
export function lostMarks(source: RowWords, words: RowWords, writing: Writing): MarkKind[] {
  if (typeof source !== 'string' || typeof words !== 'string' || writing === 'plain') return []
  const [before, after] = [source, words].map((text) => countMarks(linesOf(text, writing).flat()))
  return markKinds.filter((kind) => (after?.[kind] ?? 0) < (before?.[kind] ?? 0))
}

function countMarks(runs: readonly Inline[]): Record<MarkKind, number> {
  const counts = { link: 0, note: 0, emphasis: 0 }
  for (const run of runs) {
    if (run.type === 'note') counts.note++
    if (run.type === 'text' && flagNames.some((flag) => run[flag])) counts.emphasis++
    if (run.type !== 'link') continue
    const inside = countMarks(run.children)
    counts.link += 1 + inside.link
    counts.note += inside.note
    counts.emphasis += inside.emphasis
  }
  return counts
}
