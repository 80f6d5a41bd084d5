import { INSERT_PARAGRAPH_COMMAND } from '@payloadcms/richtext-lexical/lexical'
import { describe, expect, it } from 'vitest'
import { registerWord } from './passTheWord'
import { openEditor } from '../testEditor'
import { editorSpeakers } from '../testSpeakers'

function open(...lines: string[]) {
  const editor = openEditor(lines)
  registerWord(editor.editor, editorSpeakers.slice(0, 2))
  const said = () =>
    editor
      .passages()
      .map(({ speaker, kind, content }) =>
        [speaker ?? '-', kind, ...content.map((run) => ('text' in run ? run.text : ''))].join(' '),
      )
  return { ...editor, said }
}

describe('Enter', () => {
  it('keeps the speaker after words, and passes the word on where there are none', () => {
    const editor = open('aaaaaaaa s1 question 河水什么时候来的')
    editor.select([0, 8])
    editor.enter()
    expect(editor.said().at(-1)).toBe('s1 question')
    editor.enter()
    editor.type('夏天')
    editor.enter()
    editor.enter()
    editor.type('哪一年')
    expect(editor.said()).toEqual([
      's1 question 河水什么时候来的',
      's2 answer 夏天',
      's1 question 哪一年',
    ])
  })

  it('passes the word in an undo step of its own, and keeps the id of the passage', () => {
    const editor = open('aaaaaaaa s1 question 问')
    editor.select([0, 1])
    editor.enter()
    const made = editor.ids()
    editor.enter()
    expect(editor.said()).toEqual(['s1 question 问', 's2 answer'])
    expect(editor.ids()).toEqual(made)
    editor.undo()
    expect(editor.said()).toEqual(['s1 question 问', 's1 question'])
    editor.undo()
    expect(editor.said()).toEqual(['s1 question 问'])
    editor.redo()
    editor.redo()
    expect(editor.said()).toEqual(['s1 question 问', 's2 answer'])
  })

  it('makes a paragraph as always in narration and in a list', () => {
    const editor = open('aaaaaaaa - narration 叙述', 'bbbbbbbb s1 list 一/二')
    editor.select([0, 2])
    editor.enter()
    editor.enter()
    expect(editor.said().slice(0, 3)).toEqual(['- narration 叙述', '- narration', '- narration'])
    editor.select([3, 2])
    editor.editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined)
    expect(editor.passages()[3]).toMatchObject({ kind: 'list', speaker: 's1' })
  })
})
