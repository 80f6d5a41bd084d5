import type { ChosenKind } from './passageCommands'

export type PassageKey = { speaker: number } | { kind: ChosenKind }

type Pressed = Pick<KeyboardEvent, 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'code'>

const kinds: Partial<Record<string, ChosenKind>> = {
  KeyQ: 'question',
  KeyA: 'answer',
  KeyN: 'note',
  KeyH: 'heading',
}

/**
 * What a key means: Alt with 1 to 9 the speaker of that number, with 0 nobody (speaker 0), with Q, A, N, H a kind.
 * Read from the place of the key: with Alt a Mac types other letters. Together with Ctrl it is AltGr, which types.
 */
export function passageKey({
  altKey,
  ctrlKey,
  metaKey,
  shiftKey,
  code,
}: Pressed): PassageKey | null {
  if (!altKey || ctrlKey || metaKey || shiftKey) return null
  const digit = /^Digit(\d)$/.exec(code)?.[1]
  if (digit !== undefined) return { speaker: Number(digit) }
  const kind = kinds[code]
  return kind ? { kind } : null
}
