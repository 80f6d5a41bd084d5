import type { RowChange } from '@/model/facing/translationRow'
import type { ImportPlan, PlannedRow } from '@/translation/importPlanTypes'

/** Whose words a row is to have: the file's, or those that stand here. */
export type Choice = 'theirs' | 'ours'
export type Choices = ReadonlyMap<string, Choice>

/** What rows are taken as: what the file says of each, or all the same. */
export const takenAs = ['file', 'draft', 'done'] as const
export type TakenAs = (typeof takenAs)[number]

/** Rows for a person to choose: in conflict with what stands here, or with marks gone. */
export function isToChoose({ conflicts, lost }: PlannedRow): boolean {
  return conflicts.length > 0 || lost.length > 0
}

/** Without an answer nothing that stands here is given up for words that somebody else had not seen. */
export function choiceOf(planned: PlannedRow, choices: Choices): Choice {
  return choices.get(planned.row.id) ?? (planned.conflicts.length > 0 ? 'ours' : 'theirs')
}

/** The same answer for every row in conflict. */
export function chooseAll({ changes }: ImportPlan, choices: Choices, choice: Choice): Choices {
  const inConflict = changes.filter(({ conflicts }) => conflicts.length > 0)
  return new Map([...choices, ...inConflict.map(({ row }) => [row.id, choice] as const)])
}

/** What is sent: each row with the words that were seen here, and what the translator had before them. */
export function chosenChanges(plan: ImportPlan, choices: Choices, as: TakenAs): RowChange[] {
  return plan.changes
    .filter((planned) => choiceOf(planned, choices) === 'theirs')
    .map(({ row, words, source, progress }) => ({
      id: row.id,
      base: row.words,
      words,
      source,
      progress: as === 'file' ? progress : as,
    }))
}
