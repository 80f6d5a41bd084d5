import { describe, expect, it } from 'vitest'

import { translateCommand, type KeyPlace } from './translateKeys'

const press = (keys: string, place: KeyPlace, isComposing = false) => {
  const parts = keys.split('+')
  const key = parts.at(-1) ?? ''
  return translateCommand(
    {
      key: key.replace('Key', '').toLowerCase() === key ? key : key.replace('Key', ''),
      code: key,
      shiftKey: parts.includes('Shift'),
      ctrlKey: parts.includes('Ctrl'),
      metaKey: parts.includes('Meta'),
      altKey: parts.includes('Alt'),
      isComposing,
    },
    place,
  )
}

describe('the keys of the translation', () => {
  it('go on and mark as done from the box', () => {
    expect(press('Enter', 'box')).toEqual({ do: 'next' })
    expect(press('Ctrl+Enter', 'box')).toEqual({ do: 'done' })
    expect(press('Meta+Enter', 'box')).toEqual({ do: 'done' })
    expect(press('Escape', 'box')).toEqual({ do: 'leave' })
  })
  it('leave a new line to the box', () => {
    expect(press('Shift+Enter', 'box')).toBeNull()
  })
  it('step through the rows where no box has the focus', () => {
    expect(press('ArrowDown', 'row')).toEqual({ do: 'next' })
    expect(press('ArrowDown', 'box')).toBeNull()
    expect(press('Enter', 'row')).toEqual({ do: 'write' })
  })
  it('lead to what is to do from everywhere', () => {
    expect(press('Alt+KeyJ', 'elsewhere')).toEqual({ do: 'nextToDo' })
    expect(press('Alt+KeyK', 'box')).toEqual({ do: 'previousToDo' })
    expect(press('Alt+KeyM', 'box')).toEqual({ do: 'suggest' })
  })
  it('leave a button its own Enter', () => {
    expect(press('Enter', 'elsewhere')).toBeNull()
    expect(press('Ctrl+Enter', 'elsewhere')).toBeNull()
  })
  it('mean nothing while an input method puts a word together', () => {
    expect(press('Enter', 'box', true)).toBeNull()
    expect(press('Escape', 'box', true)).toBeNull()
    expect(press('Ctrl+Enter', 'box', true)).toBeNull()
  })
  it('leave letters alone that are typed with AltGr', () => {
    expect(press('Ctrl+Alt+KeyS', 'box')).toBeNull()
    expect(press('Alt+Shift+KeyJ', 'box')).toBeNull()
  })
  it('mark words in the box only', () => {
    expect(press('Ctrl+KeyB', 'box')).toEqual({ do: 'wrap', wrap: 'strong' })
    expect(press('Ctrl+KeyI', 'box')).toEqual({ do: 'wrap', wrap: 'emphasis' })
    expect(press('Ctrl+KeyB', 'row')).toBeNull()
  })
})
