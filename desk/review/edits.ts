import type { Metadata } from '@/importer/proposal'
import type { PassageKind, SpeakerRole } from '@/model/passage/passage'

import type { Acceptance } from '../accept/acceptance'

/** Names a passage through all changes: its number in the proposal, or the key that the change gave it that made it. */
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
  /** `at`: offset in the text of the passage, where the second one begins; `key` names that one from then on. */
  | { do: 'split'; passage: PassageKey; at: number; key: PassageKey }
  /** With the one before it. */
  | { do: 'join'; passage: PassageKey }
  | { do: 'drop'; passage: PassageKey }
  | { do: 'takeBack'; passage: PassageKey }
  /** `removal`: place in the proposal's list of what was removed; `key` names the passage that it makes. */
  | { do: 'restore'; removal: number; key: PassageKey }
  /** `warnings`: places in the proposal's list. What they doubted is right. */
  | { do: 'seen'; warnings: number[] }
  /** What a copy is to become. */
  | { do: 'answer'; answer: Acceptance }

/** Everything that was done to a proposal, and how much of it holds: what was undone stays to be done again. */
export type Edits = { changes: Change[]; taken: number }

export const noEdits: Edits = { changes: [], taken: 0 }

/** The changes that hold. */
export function heldChanges({ changes, taken }: Edits): Change[] {
  return changes.slice(0, taken)
}

/** With one more change; what had been undone is forgotten. Typing on in the same field stays one change. */
export function withChange(edits: Edits, change: Change): Edits {
  const held = heldChanges(edits)
  const last = held.at(-1)
  const before =
    last && field(last) !== null && field(last) === field(change) ? held.slice(0, -1) : held
  const changes = [...before, change]
  return { changes, taken: changes.length }
}

/** Names the one field that a change is about and overwrites; `null` for changes that stand for themselves. */
function field(change: Change): string | null {
  if (change.do === 'metadata') {
    const names = Object.keys(change.metadata)
    return names.length === 1 ? `metadata ${names[0]}` : null
  }
  if (change.do === 'speaker' && change.label !== undefined) {
    return change.role === undefined && change.profile === undefined ? `label ${change.key}` : null
  }
  return null
}

/** What one editor did that another's edits don't have, from what both began with. */
export function changesSince(base: Edits, edits: Edits): Change[] {
  const before = heldChanges(base).map((change) => JSON.stringify(change))
  const held = heldChanges(edits)
  const shared = held.findIndex((change, i) => JSON.stringify(change) !== before[i])
  return shared < 0 ? [] : held.slice(shared)
}

export function sameEdits(one: Edits, other: Edits): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}

export function undone(edits: Edits): Edits {
  return { ...edits, taken: Math.max(0, edits.taken - 1) }
}

export function redone(edits: Edits): Edits {
  return { ...edits, taken: Math.min(edits.changes.length, edits.taken + 1) }
}
