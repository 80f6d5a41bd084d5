import {
  $createNodeSelection,
  $getRoot,
  $isElementNode,
  $setSelection,
} from '@payloadcms/richtext-lexical/lexical'
import { describe, expect, it } from 'vitest'
import { answerWithNote, figureWith, openWithFields } from '../testWithFields'
import { $takeInput, $takeKey } from './writeBehind'

const figure = figureWith('ffffffff', '老屋')
const bare = { altKey: false, ctrlKey: false, metaKey: false }

/** Opened with the decorator at this place selected: a block, or a child of it. */
function openSelected(lines: Parameters<typeof openWithFields>, place: number, child?: number) {
  const opened = openWithFields(...lines)
  opened.edit(() => {
    const block = $getRoot().getChildAtIndex(place)
    const node =
      child === undefined || !$isElementNode(block) ? block : block.getChildAtIndex(child)
    const selection = $createNodeSelection()
    if (node) selection.add(node.getKey())
    $setSelection(selection)
  })
  return {
    ...opened,
    press: (key: string, ctrlKey = false) => {
      let went = false
      opened.editor.update(() => void (went = $takeKey({ ...bare, key, ctrlKey })), {
        discrete: true,
      })
      return went
    },
    input: (inputType: string, data: string | null) => {
      let words: string | null = null
      const event = { inputType, data, dataTransfer: null }
      opened.editor.update(() => void (words = $takeInput(event)), { discrete: true })
      return words
    },
  }
}

describe('on a selected figure', () => {
  const talk = ['aaaaaaaa s1 answer 河', figure, 'bbbbbbbb s2 question 水']

  it('a key begins a passage behind it, and other keys do not', () => {
    const { press, type, shown } = openSelected(talk, 1)
    expect([press('ArrowDown'), press('c', true), press('Process')]).toEqual([false, false, true])
    type('江')
    expect(shown()).toEqual(['aaaaaaaa 河', 'ffffffff', 'new 江', 'bbbbbbbb 水'])
  })

  it('words that come without a key begin one too, of who spoke before the figure', () => {
    const { input, type, shown, passages } = openSelected(talk, 1)
    expect(input('deleteContentBackward', null)).toBeNull()
    expect(input('insertText', '江河')).toBe('江河')
    type('江河')
    expect(shown()).toEqual(['aaaaaaaa 河', 'ffffffff', 'new 江河', 'bbbbbbbb 水'])
    expect(passages()[2]).toMatchObject({ speaker: 's1', kind: 'answer' })
  })

  it('an Enter without a key begins an empty one', () => {
    const { input, shown } = openSelected(talk, 1)
    expect(input('insertParagraph', null)).toBe('')
    expect(shown()).toEqual(['aaaaaaaa 河', 'ffffffff', 'new', 'bbbbbbbb 水'])
  })
})

describe('on a selected note', () => {
  it('the sentence goes on behind it', () => {
    const { input, type, shown } = openSelected(
      [answerWithNote('aaaaaaaa', '河', '今名', '水')],
      0,
      1,
    )
    expect(input('insertText', '江')).toBe('江')
    type('江')
    expect(shown()).toEqual(['aaaaaaaa 河今名江水'])
  })
})

it('words that have a place are left to it', () => {
  const { input, select } = openSelected(['aaaaaaaa s1 answer 河', figure], 1)
  select([0, 1])
  expect(input('insertText', '江')).toBeNull()
})
