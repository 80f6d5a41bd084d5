/** A year and what was published in it; `null` for what has no date. */
export type YearGroup<Entry> = { year: string | null; entries: Entry[] }

/** Entries by the year of their publication. Years and entries keep the order in which they come. */
export function yearGroups<Entry extends { publishedAt: string | null }>(
  entries: Entry[],
): YearGroup<Entry>[] {
  const groups = new Map<string | null, Entry[]>()
  for (const entry of entries) {
    const year = entry.publishedAt?.slice(0, 4) ?? null
    groups.set(year, [...(groups.get(year) ?? []), entry])
  }
  return [...groups].map(([year, those]) => ({ year, entries: those }))
}
