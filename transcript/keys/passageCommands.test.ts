import { describe, expect, it } from 'vitest'
import { $setKind, $setSpeaker } from './passageCommands'
import { passageKey } from './passageKeys'
import { openEditor } from '../testEditor'

const talk = [
  'aaaaaaaa - narration 河水进了地下室',
  'hhhhhhhh - heading 在场',
  'bbbbbbbb - list 磁带/胶片',
]

describe('speaker and kind', () => {
  it('are set on every selected passage that can have them, and taken back by one undo', () => {
    const editor = openEditor(talk)
    editor.select([0, 1], [2, 3])
    editor.edit(() => $setSpeaker('s2'))
    expect(editor.passages().map(({ speaker }) => speaker)).toEqual(['s2', null, 's2'])
    editor.undo()
    expect(editor.passages().map(({ speaker }) => speaker)).toEqual([null, null, null])
  })

  it('a heading made a question becomes a paragraph with the same id, and the other way round', () => {
    const editor = openEditor(talk)
    editor.select([1, 1])
    editor.edit(() => $setKind('question'))
    expect(editor.passages()[1]).toMatchObject({ id: 'hhhhhhhh', kind: 'question' })
    editor.edit(() => $setKind('heading'))
    expect(editor.passages()[1]).toMatchObject({ id: 'hhhhhhhh', kind: 'heading', level: 2 })
  })

  it('a list stays a list', () => {
    const editor = openEditor(talk)
    editor.select([2, 1])
    editor.edit(() => $setKind('answer'))
    expect(editor.passages()[2]).toMatchObject({ kind: 'list', items: [[{}], [{}]] })
  })
})

describe('passageKey', () => {
  const alt = { altKey: true, ctrlKey: false, metaKey: false, shiftKey: false }

  it('reads the place of the key', () => {
    expect(passageKey({ ...alt, code: 'Digit1' })).toEqual({ speaker: 1 })
    expect(passageKey({ ...alt, code: 'Digit0' })).toEqual({ speaker: 0 })
    expect(['KeyQ', 'KeyA', 'KeyN', 'KeyH'].map((code) => passageKey({ ...alt, code }))).toEqual([
      { kind: 'question' },
      { kind: 'answer' },
      { kind: 'note' },
      { kind: 'heading' },
    ])
  })

  it('finds with Ctrl or the command key', () => {
    expect(passageKey({ ...alt, ctrlKey: true, code: 'KeyF' })).toEqual({ bar: 'find' })
    expect(passageKey({ ...alt, metaKey: true, code: 'KeyF' })).toEqual({ bar: 'find' })
    expect(passageKey({ ...alt, code: 'KeyF' })).toBeNull()
  })

  it('goes to questions and to the help', () => {
    expect(['KeyJ', 'KeyK', 'Slash'].map((code) => passageKey({ ...alt, code }))).toEqual([
      { go: 'next' },
      { go: 'previous' },
      { help: true },
    ])
  })

  it('asks for a link with Ctrl or the command key and K', () => {
    const bare = { ...alt, altKey: false }
    expect(passageKey({ ...bare, ctrlKey: true, code: 'KeyK' })).toEqual({ link: true })
    expect(passageKey({ ...bare, metaKey: true, code: 'KeyK' })).toEqual({ link: true })
    expect(passageKey({ ...bare, code: 'KeyK' })).toBeNull()
  })

  it('leaves typing alone', () => {
    expect(passageKey({ ...alt, altKey: false, code: 'Digit1' })).toBeNull()
    expect(passageKey({ ...alt, ctrlKey: true, code: 'KeyQ' })).toBeNull()
    expect(passageKey({ ...alt, code: 'KeyZ' })).toBeNull()
  })
})
