/** When the original of a row was last changed (ISO 8601), and who did it, where that is known. */
export type SourceChange = { at: string; by: string | null }

/** Where the changes of an interview's original are noted. */
export function sourceChangesKey(interview: string): string {
  return `source changes:${interview}`
}

/** Changes as they were noted, by the id of the row; what is no such thing says nothing. */
export function sourceChangesFrom(noted: unknown): Map<string, SourceChange> {
  return new Map(
    Object.entries({ ...Object(noted) }).flatMap(([row, change]) => {
      const { at, by }: { at?: unknown; by?: unknown } = Object(change)
      if (typeof at !== 'string') return []
      return [[row, { at, by: typeof by === 'string' ? by : null }] as const]
    }),
  )
}
