import type { Wrap } from './wrapSelection'

/** What a key on the translation screen asks for. */
export type TranslateCommand =
  | { do: 'nextToDo' | 'previousToDo' | 'done' | 'stillRight' | 'useTerm' | 'suggest' }
  | { do: 'next' | 'previous' | 'first' | 'last' | 'write' | 'leave' }
  | { do: 'wrap'; wrap: Wrap }

type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing'
>

/** Where the key was pressed: on a row, in its box, or on something else of the screen. */
export type KeyPlace = 'row' | 'box' | 'elsewhere'

const withAlt: Record<string, TranslateCommand> = {
  KeyJ: { do: 'nextToDo' },
  KeyK: { do: 'previousToDo' },
  KeyS: { do: 'stillRight' },
  KeyG: { do: 'useTerm' },
  KeyM: { do: 'suggest' },
}

const onRow: Record<string, TranslateCommand> = {
  ArrowDown: { do: 'next' },
  ArrowUp: { do: 'previous' },
  Home: { do: 'first' },
  End: { do: 'last' },
  Enter: { do: 'write' },
}

const inBox: Record<string, TranslateCommand> = {
  Enter: { do: 'next' },
  Escape: { do: 'leave' },
}

/**
 * The command of a key; `null` for none, and while an input method puts a word together: its Enter and Esc are about
 * that word. Letters count by their place on the board, as a Mac types others with Alt.
 */
export function translateCommand(press: KeyPress, place: KeyPlace): TranslateCommand | null {
  const { key, code, shiftKey, ctrlKey, metaKey, altKey, isComposing } = press
  if (isComposing || key === 'Process') return null
  const control = ctrlKey || metaKey
  if (altKey) return control || shiftKey ? null : (withAlt[code] ?? null)
  if (control) {
    if (shiftKey || place === 'elsewhere') return null
    if (key === 'Enter') return { do: 'done' }
    if (place === 'box' && code === 'KeyB') return { do: 'wrap', wrap: 'strong' }
    if (place === 'box' && code === 'KeyI') return { do: 'wrap', wrap: 'emphasis' }
    return null
  }
  if (shiftKey || place === 'elsewhere') return null
  return (place === 'row' ? onRow[key] : inBox[key]) ?? null
}
