import { describe, expect, it } from 'vitest'

import { reviewCommand } from './reviewKeys'

const press = (key: string, some: Partial<Parameters<typeof reviewCommand>[0]> = {}) => ({
  key,
  code: '',
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...some,
})

describe('keys in the list of passages', () => {
  it.each([
    ['j', { do: 'next' }],
    ['3', { do: 'speaker', place: 3 }],
    ['0', { do: 'speaker', place: 0 }],
    ['q', { do: 'kind', kind: 'question' }],
    ['Enter', { do: 'confirm' }],
    ['？', { do: 'help' }],
  ])('%s', (key, command) => {
    expect(reviewCommand(press(key), true)).toEqual(command)
  })

  it('leaves the letters alone when they are switched off, not the arrows', () => {
    expect(reviewCommand(press('j'), false)).toBeNull()
    expect(reviewCommand(press('5'), false)).toBeNull()
    expect(reviewCommand(press('ArrowDown'), false)).toEqual({ do: 'next' })
  })

  it('leaves the browser its own combinations, and takes Ctrl+Z and Command+Z', () => {
    expect(reviewCommand(press('s', { ctrlKey: true, code: 'KeyS' }), true)).toBeNull()
    expect(reviewCommand(press('a', { metaKey: true, code: 'KeyA' }), true)).toBeNull()
    expect(reviewCommand(press('z', { ctrlKey: true, code: 'KeyZ' }), false)).toEqual({
      do: 'undo',
    })
    expect(
      reviewCommand(press('Z', { metaKey: true, shiftKey: true, code: 'KeyZ' }), true),
    ).toEqual({
      do: 'redo',
    })
  })

  it('knows the key under an input method', () => {
    expect(reviewCommand(press('Process', { code: 'KeyM' }), true)).toEqual({ do: 'join' })
  })
})
