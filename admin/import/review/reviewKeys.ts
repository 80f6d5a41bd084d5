import type { PassageKind } from '@/model/passage/passage'

/** What a key in the list of passages asks for. */
export type ReviewCommand =
  | { do: 'next' | 'previous' | 'first' | 'last' | 'warning' | 'confirm' | 'help' }
  | { do: 'split' | 'edit' | 'join' | 'drop' | 'undo' | 'redo' }
  /** Place of the speaker in the list, from 1; 0 for nobody. */
  | { do: 'speaker'; place: number }
  | { do: 'kind'; kind: PassageKind }

type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>

const letters: Record<string, ReviewCommand> = {
  j: { do: 'next' },
  k: { do: 'previous' },
  w: { do: 'warning' },
  q: { do: 'kind', kind: 'question' },
  a: { do: 'kind', kind: 'answer' },
  n: { do: 'kind', kind: 'note' },
  h: { do: 'kind', kind: 'heading' },
  t: { do: 'kind', kind: 'narration' },
  s: { do: 'split' },
  e: { do: 'edit' },
  m: { do: 'join' },
  x: { do: 'drop' },
  u: { do: 'undo' },
  U: { do: 'redo' },
  '?': { do: 'help' },
  '？': { do: 'help' },
}

const named: Record<string, ReviewCommand> = {
  ArrowDown: { do: 'next' },
  ArrowUp: { do: 'previous' },
  Home: { do: 'first' },
  End: { do: 'last' },
  Enter: { do: 'confirm' },
}

/**
 * The command of a key pressed while the list has the focus; `null` for none. Letters can be switched off in the
 * account, as speech input types them by accident (WCAG 2.1.4); arrows, Enter and Ctrl+Z always work.
 */
export function reviewCommand(press: KeyPress, plainKeys: boolean): ReviewCommand | null {
  const { key, code, shiftKey, ctrlKey, metaKey, altKey } = press
  if ((ctrlKey || metaKey) && !altKey && code === 'KeyZ') return { do: shiftKey ? 'redo' : 'undo' }
  if (ctrlKey || metaKey || altKey) return null
  const fixed = named[key]
  if (fixed) return fixed
  if (!plainKeys) return null
  if (/^[0-9]$/.test(key)) return { do: 'speaker', place: Number(key) }
  const letter = letters[key]
  if (letter) return letter
  // An input method that is switched on hides the letter; the key on the board is the same.
  const typed = /^Key([A-Z])$/.exec(code)?.[1]
  const meant = key === 'Process' && typed ? letters[shiftKey ? typed : typed.toLowerCase()] : null
  return meant ?? null
}
