import { isEmptyPassage, type Passage } from './passage'
import type { RowState } from './translationRow'
import { wordingHash } from './wordingHash'

/**
 * How far the translation of one passage is. Machine words stay machine words however old they are, and words made
 * from another wording are stale before they are a draft: what keeps them from readers, or wants a look first, counts.
 * A translation that does not know its wording is not called stale.
 */
export function translationState(original: Passage, translation: Passage | undefined): RowState {
  if (!translation || isEmptyPassage(translation)) return 'missing'
  if (translation.progress === 'machine') return 'machine'
  if (translation.source !== undefined && translation.source !== wordingHash(original))
    return 'stale'
  return translation.progress === 'draft' ? 'draft' : 'done'
}

/** The ids of the passages in each state, in the order of the original. Empty passages need no translation. */
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
  const translated = new Map(translation.map((passage) => [passage.id, passage]))
  for (const passage of original) {
    if (isEmptyPassage(passage)) continue
    states[translationState(passage, translated.get(passage.id))].push(passage.id)
  }
  return states
}
