import { chosenKinds, type ChosenKind } from './passageCommands'
import type { Bar } from '../bars/useBar.client'

export type PassageKey =
  | { speaker: number }
  | { kind: ChosenKind }
  | { go: 'next' | 'previous' }
  | { help: true }
  | { bar: Bar }
  | { preview: true }
  | { link: true }

type Pressed = Pick<KeyboardEvent, 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'code'>

/** The letter that gives a passage this kind, together with Alt. */
export const kindLetters: Partial<Record<ChosenKind, string>> = {
  question: 'Q',
  answer: 'A',
  note: 'N',
  heading: 'H',
}

const keys: Partial<Record<string, PassageKey>> = {
  KeyJ: { go: 'next' },
  KeyK: { go: 'previous' },
  KeyP: { preview: true },
  Slash: { help: true },
  KeyS: { bar: 'style' },
}

/**
 * What a key means: Alt with 1 to 9 the speaker of that number, with 0 nobody (speaker 0), with Q, A, N, H a kind, with
 * J and K the next and the previous question, with P the preview, with S the suggestions of house style, with / the
 * help; with F and Ctrl (on a Mac the command key) the search. Without Alt, Ctrl and K ask for a link. Read from the place of the key: with Alt a Mac types
 * other letters. Else together with Ctrl it is AltGr, which types.
 */
export function passageKey({
  altKey,
  ctrlKey,
  metaKey,
  shiftKey,
  code,
}: Pressed): PassageKey | null {
  if (shiftKey) return null
  if (!altKey) return ctrlKey !== metaKey && code === 'KeyK' ? { link: true } : null
  if (ctrlKey !== metaKey && code === 'KeyF') return { bar: 'find' }
  if (ctrlKey || metaKey) return null
  const digit = /^Digit(\d)$/.exec(code)?.[1]
  if (digit !== undefined) return { speaker: Number(digit) }
  const kind = chosenKinds.find((kind) => code === `Key${kindLetters[kind]}`)
  return kind ? { kind } : (keys[code] ?? null)
}
