import { sameWords } from './rowWords'
import type { LanguageText } from './translationRows'
import { sourcesOf, wordingsIn } from './wordingsIn'

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

/** The rows whose original says something else after a save, and that are translated from an earlier wording. */
export function changedSources(
  before: LanguageText,
  after: LanguageText,
  translation: LanguageText,
): string[] {
  const [said, says] = [wordingsIn(before), wordingsIn(after)]
  return [...sourcesOf(translation).keys()].filter(
    (row) => !sameWords(said.get(row)?.words ?? null, says.get(row)?.words ?? null),
  )
}
