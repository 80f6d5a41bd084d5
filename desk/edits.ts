import type { Metadata } from '@/importer/proposal'
import type { PassageKind, SpeakerRole } from '@/model/passage'

import type { Acceptance } from './acceptance'

/** Names a passage through all changes: its number in the proposal, or the change that made it (`split3`, `restored5`). */
export type PassageKey = string

/**
 * One thing that an editor did to a proposal. A change of something that is not there, as happens when two editors'
 * changes are put one behind the other, does nothing.
 */
export type Change =
  | { do: 'metadata'; metadata: Partial<Metadata> }
  /** `profile`: an id, `new` to propose one, `null` for the plain name only. */
  | { do: 'speaker'; key: string; label?: string; role?: SpeakerRole; profile?: string | null }
  /** Somebody whom the importer did not find, who says these passages. */
  | { do: 'addSpeaker'; key: string; label: string; role: SpeakerRole; passages: PassageKey[] }
  | { do: 'mergeSpeaker'; key: string; into: string }
  | {
      do: 'passage'
      passage: PassageKey
      speaker?: string | null
      kind?: PassageKind
      text?: string
    }
  /** What was concluded, or what a warning doubted, is right. */
  | { do: 'confirm'; passage: PassageKey }
  /** `at`: offset in the text of the passage, where the second one begins. */
  | { do: 'split'; passage: PassageKey; at: number }
  /** With the one before it. */
  | { do: 'join'; passage: PassageKey }
  | { do: 'drop'; passage: PassageKey }
  | { do: 'takeBack'; passage: PassageKey }
  /** `removal`: place in the proposal's list of what was removed. */
  | { do: 'restore'; removal: number }
  /** `warning`: place in the proposal's list. */
  | { do: 'seen'; warning: number }
  /** What a copy is to become. */
  | { do: 'answer'; answer: Acceptance }

/** Everything that was done to a proposal, and how much of it holds: what was undone stays to be done again. */
export type Edits = { changes: Change[]; taken: number }

export const noEdits: Edits = { changes: [], taken: 0 }

/** The changes that hold. */
export function heldChanges({ changes, taken }: Edits): Change[] {
  return changes.slice(0, taken)
}

/** With one more change; what had been undone is forgotten. */
export function withChange(edits: Edits, change: Change): Edits {
  const changes = [...heldChanges(edits), change]
  return { changes, taken: changes.length }
}

export function undone(edits: Edits): Edits {
  return { ...edits, taken: Math.max(0, edits.taken - 1) }
}

export function redone(edits: Edits): Edits {
  return { ...edits, taken: Math.min(edits.changes.length, edits.taken + 1) }
}
