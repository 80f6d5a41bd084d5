import {
  $getSelection,
  $isNodeSelection,
  HISTORY_PUSH_TAG,
} from '@payloadcms/richtext-lexical/lexical'
import { describe, expect, it } from 'vitest'
import type { Passage } from '@/model/passage/passage'
import { $replaceFound, $selectFound, $textRuns } from './findInEditor'
import { findWords, type Search } from './findWords'
import { openEditor } from '../testEditor'
import { passageFrom } from '../testPassages'
import { answerWithNote, figureWith, openWithFields } from '../testWithFields'

const marked: Passage = {
  ...passageFrom('aaaaaaaa s1 answer'),
  content: [
    { type: 'text', text: '那盘磁' },
    { type: 'text', text: '带坏了', strong: true },
    { type: 'break' },
    { type: 'text', text: '磁带和磁带' },
  ],
}

function open() {
  const editor = openEditor([marked, 'bbbbbbbb s2 list 磁带/胶片', 'cccccccc - heading 磁带'])
  return {
    ...editor,
    replaceAll: (words: string, instead: string, search: Partial<Search> = {}) =>
      editor.editor.update(
        () => {
          const runs = $textRuns()
          const whole = { words, isPattern: false, isExact: false, speaker: null, ...search }
          $replaceFound(runs, findWords(runs, whole, instead))
        },
        { discrete: true, tag: HISTORY_PUSH_TAG },
      ),
  }
}

describe('replacing', () => {
  it('puts the words in all places, with the marks of the first letter, and keeps ids and speakers', () => {
    const editor = open()
    editor.replaceAll('磁带', '卷')
    expect(editor.shown()).toEqual(['aaaaaaaa 那盘卷坏了卷和卷', 'bbbbbbbb 卷/胶片', 'cccccccc 卷'])
    expect(editor.passages()[0]?.content).toEqual([
      { type: 'text', text: '那盘卷' },
      { type: 'text', text: '坏了', strong: true },
      { type: 'break' },
      { type: 'text', text: '卷和卷' },
    ])
    expect(editor.passages().map(({ speaker }) => speaker)).toEqual(['s1', 's2', null])
  })

  it('is one undo step', () => {
    const editor = open()
    const before = editor.passages()
    editor.replaceAll('磁带', '卷')
    editor.undo()
    expect(editor.passages()).toEqual(before)
  })

  it('takes words away, of one speaker only', () => {
    const editor = open()
    editor.replaceAll('磁带', '', { speaker: 's1' })
    expect(editor.shown()).toEqual(['aaaaaaaa 那盘坏了和', 'bbbbbbbb 磁带/胶片', 'cccccccc 磁带'])
  })

  it('does not reach over a line break', () => {
    const editor = open()
    editor.replaceAll('了.磁', '', { isPattern: true })
    expect(editor.shown()[0]).toBe('aaaaaaaa 那盘磁带坏了磁带和磁带')
  })
})

describe('words of figures and notes', () => {
  const openThem = () =>
    openWithFields(
      answerWithNote('aaaaaaaa', '那盘磁带', '磁带即录音带', '坏了'),
      figureWith('ffffffff', '一盘磁带，又一盘磁带'),
    )

  it('are found where they stand, and are nobody’s', () => {
    const { editor } = openThem()
    const runs = editor.read($textRuns).map(({ text, speaker }) => [speaker, text])
    expect(runs).toEqual([
      ['s1', '那盘磁带'],
      ['', '磁带即录音带'],
      ['s1', '坏了'],
      ['', '一盘磁带，又一盘磁带'],
    ])
  })

  it('are replaced with the others, in one step', () => {
    const { editor, fieldWords, shown, undo } = openThem()
    const search = { words: '磁带', isPattern: false, isExact: false, speaker: null }
    editor.update(
      () => {
        const runs = $textRuns()
        $replaceFound(runs, findWords(runs, search, '带子'))
      },
      { discrete: true, tag: HISTORY_PUSH_TAG },
    )
    expect(shown()[0]).toContain('那盘带子')
    expect(fieldWords()).toEqual(['带子即录音带', '一盘带子，又一盘带子'])
    undo()
    expect(fieldWords()).toEqual(['磁带即录音带', '一盘磁带，又一盘磁带'])
  })

  it('are selected as a whole, and words of the text to the letter', () => {
    const { editor } = openThem()
    const select = (run: number) =>
      editor.update(() => $selectFound($textRuns(), { run, start: 1, end: 3, instead: '' }), {
        discrete: true,
      })
    select(3)
    expect(editor.read(() => $isNodeSelection($getSelection()))).toBe(true)
    select(0)
    expect(editor.read(() => $getSelection()?.getTextContent())).toBe('盘磁')
  })
})
