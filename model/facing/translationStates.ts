import type { Passage } from '../passage/passage'
import type { RowState } from './translationRow'
import { translationRows, type LanguageText } from './translationRows'

/** The ids of the passages in each state, in the order of the original, as a translator's rows have them. */
export function translationStates(
  original: readonly Passage[],
  translation: readonly Passage[],
): Record<RowState, string[]> {
  const states: Record<RowState, string[]> = {
    missing: [],
    machine: [],
    draft: [],
    done: [],
    stale: [],
  }
  const rows = translationRows(only(original), only(translation), new Map(), new Map())
  for (const { id, source, state } of rows) if (source !== null) states[state].push(id)
  return states
}

function only(passages: readonly Passage[]): LanguageText {
  const none = { title: '', standfirst: '', credits: [], made: {} }
  return { locale: 'zh', ...none, passages: [...passages] }
}
