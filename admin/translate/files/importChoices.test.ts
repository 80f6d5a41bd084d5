import { describe, expect, it } from 'vitest'

import type { TranslationRow } from '@/model/facing/translationRow'
import type { ImportPlan, PlannedRow } from '@/translation/importPlanTypes'

import { chooseAll, chosenChanges, isToChoose } from './importChoices'

function planned(id: string, more: Partial<PlannedRow> = {}): PlannedRow {
  const row: TranslationRow = {
    ...{ id, part: 'passage', kind: 'answer', speaker: null, name: null, exchange: null },
    ...{ source: '没有水。', hash: 'h', words: 'No water.', state: 'draft', was: null },
  }
  const change = { words: 'There is none.', source: '没有水。', progress: 'done' as const }
  return { row, ...change, conflicts: [], lost: [], ...more }
}

const plan: ImportPlan = {
  format: 'xliff',
  changes: [
    planned('clean'),
    planned('conflict', { conflicts: ['translation'] }),
    planned('lost', { lost: ['link'] }),
  ],
  unchanged: 0,
  empty: 0,
  unplaced: [],
}
const ids = (choices: ReadonlyMap<string, 'theirs' | 'ours'>) =>
  chosenChanges(plan, choices, 'file').map(({ id }) => id)

describe('what is imported', () => {
  it('leaves what is in conflict as it is, until somebody chooses', () => {
    expect(ids(new Map())).toEqual(['clean', 'lost'])
    expect(ids(new Map([['conflict', 'theirs']]))).toEqual(['clean', 'conflict', 'lost'])
    expect(ids(new Map([['lost', 'ours']]))).toEqual(['clean'])
    expect(plan.changes.filter(isToChoose).map(({ row }) => row.id)).toEqual(['conflict', 'lost'])
  })

  it('takes one answer for all conflicts, and leaves the other rows alone', () => {
    const lost = new Map([['lost', 'ours' as const]])
    expect(ids(chooseAll(plan, lost, 'theirs'))).toEqual(['clean', 'conflict'])
    expect(ids(chooseAll(plan, new Map([['conflict', 'theirs' as const]]), 'ours'))).toEqual([
      'clean',
      'lost',
    ])
  })

  it('goes with the words that were seen here, as what it is to count', () => {
    expect(chosenChanges(plan, new Map(), 'file')[0]).toEqual({
      id: 'clean',
      base: 'No water.',
      words: 'There is none.',
      source: '没有水。',
      progress: 'done',
    })
    expect(chosenChanges(plan, new Map(), 'draft')[0]).toMatchObject({ progress: 'draft' })
  })
})
