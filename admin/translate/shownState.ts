import type { TranslationRow, TranslationRows } from '@/model/facing/translationRow'

import { observed, type Observed } from './observed'

export type Saving = 'idle' | 'saving' | 'saved' | 'notSaved'

/** A row that somebody else saved meanwhile: what stands now, and whether the box is to become one of both. */
export type Conflict = { theirs: TranslationRow; merging: boolean }

type Shown = Pick<TranslationRows, 'rows' | 'terms'> & {
  saving: Saving
  /** How often in a row saving has failed. */
  failures: number
  /** What the server answered when it refused. */
  problem: string | null
  conflicts: ReadonlyMap<string, Conflict>
  /** Rows whose words of another time were found in this browser. */
  found: readonly string[]
  /** Counts up where the open box must begin afresh. */
  resets: number
}

export type ShownState = Observed<Shown> & {
  show: (row: TranslationRow) => void
  dispute: (id: string, conflict: Conflict | null) => void
  beginAfresh: () => void
}

/** What the screen shows of a translation at work. */
export function shownState({ rows, terms }: TranslationRows): ShownState {
  const state = observed<Shown>({
    rows,
    terms,
    saving: 'idle',
    failures: 0,
    problem: null,
    conflicts: new Map(),
    found: [],
    resets: 0,
  })
  const { now, change } = state
  return {
    ...state,
    show: (row) => change({ rows: now().rows.map((old) => (old.id === row.id ? row : old)) }),
    dispute: (id, conflict) => {
      const others = [...now().conflicts].filter(([other]) => other !== id)
      change({ conflicts: new Map(conflict ? [...others, [id, conflict]] : others) })
    },
    beginAfresh: () => change({ resets: now().resets + 1 }),
  }
}
