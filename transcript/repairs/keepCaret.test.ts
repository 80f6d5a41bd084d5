import {
  $getSelection,
  $isNodeSelection,
  $isRangeSelection,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  DELETE_CHARACTER_COMMAND,
} from '@payloadcms/richtext-lexical/lexical'
import { describe, expect, it } from 'vitest'
import { $endWithPassage, $selectBeside, keepCaret } from './keepCaret'
import { figureWith, openWithFields } from '../testWithFields'

const figure = figureWith('ffffffff', '老屋')

function open(...lines: Parameters<typeof openWithFields>) {
  const opened = openWithFields(...lines)
  keepCaret(opened.editor)
  const erase = (isBackward: boolean) =>
    opened.edit(() => opened.editor.dispatchCommand(DELETE_CHARACTER_COMMAND, isBackward))
  const hasFigureSelected = () => opened.editor.read(() => $isNodeSelection($getSelection()))
  return { ...opened, erase, hasFigureSelected }
}

describe('a triple click', () => {
  it('selects one passage, whatever the browser says', () => {
    const { select, edit, type, shown } = open('aaaaaaaa s1 answer 河水', '- - heading 后来')
    select([0, 0], [1, 0])
    edit(() => $endWithPassage())
    type('江水')
    expect(shown()).toEqual(['aaaaaaaa 江水', 'new 后来'])
  })

  it('selects one item of a list', () => {
    const { select, edit, remove, shown } = open('aaaaaaaa s1 list 水尺/水位')
    select([0, 0], [0, 2])
    edit((selection) => {
      const [, second] = selection.anchor.getNode().getTopLevelElementOrThrow().getChildren()
      if (second) selection.focus.set(second.getKey(), 0, 'element')
    })
    edit(() => $endWithPassage())
    remove()
    expect(shown()).toEqual(['aaaaaaaa /水位'])
  })
})

describe('a figure beside the caret', () => {
  it('is selected by Backspace behind it, and its words stay', () => {
    const { select, erase, hasFigureSelected, ids } = open(
      'aaaaaaaa s1 answer 河',
      figure,
      'bbbbbbbb s1 answer 水',
    )
    select([2, 0])
    erase(true)
    expect(hasFigureSelected()).toBe(true)
    expect(ids()).toEqual(['aaaaaaaa', 'ffffffff', 'bbbbbbbb'])
  })

  it('is selected by Delete before it', () => {
    const { select, erase, hasFigureSelected, ids } = open('aaaaaaaa s1 answer 河水', figure)
    select([0, 2])
    erase(false)
    expect(hasFigureSelected()).toBe(true)
    expect(ids()).toEqual(['aaaaaaaa', 'ffffffff'])
  })

  it('does not stop a key inside the sentence', () => {
    const { select, edit, hasFigureSelected } = open(figure, 'aaaaaaaa s1 answer 河水')
    select([1, 1])
    edit(() => void expect($selectBeside(true)).toBe(false))
    expect(hasFigureSelected()).toBe(false)
  })
})

describe('several letters at once', () => {
  it('are not taken for words that Enter accepted when they come into an empty passage', () => {
    const { editor, select, edit } = open('aaaaaaaa s1 answer', 'bbbbbbbb s1 answer 水')
    editor._inputState.lastKeyCode = 'Enter'
    select([0, 0])
    edit(() => editor.dispatchCommand(CONTROLLED_TEXT_INSERTION_COMMAND, '江河'))
    expect(editor._inputState.lastKeyCode).toBeNull()
    const caret = editor.read(() => {
      const selection = $getSelection()
      return $isRangeSelection(selection) ? selection.anchor.getNode().getTextContent() : null
    })
    expect(caret).toBe('江河')
  })

  it('are where words stand already', () => {
    const { editor, select, edit } = open('aaaaaaaa s1 answer 河')
    editor._inputState.lastKeyCode = 'Enter'
    select([0, 1])
    edit(() => editor.dispatchCommand(CONTROLLED_TEXT_INSERTION_COMMAND, '江河'))
    expect(editor._inputState.lastKeyCode).toBe('Enter')
  })
})
