import type { EditedPassage } from './editedPassage'

export type LabelCount = {
  /** As it stands in the raw text; `null` for passages that have none and were concluded. */
  label: string | null
  count: number
}

/** With which labels somebody speaks, and how often, in the order in which they first occur. */
export function labelCounts(passages: readonly EditedPassage[], speaker: string): LabelCount[] {
  const counts = new Map<string | null, number>()
  for (const passage of passages) {
    if (passage.speaker !== speaker || (passage.label === null && !passage.inferred)) continue
    const label = passage.label?.replace(/[\s*_#]+/g, '') || null
    counts.set(label, (counts.get(label) ?? 0) + 1)
  }
  return [...counts].map(([label, count]) => ({ label, count }))
}
