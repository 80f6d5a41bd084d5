import { describe, expect, it } from 'vitest'
import { $goToExchange } from './goToExchange'
import { $selectedBlocks } from './passageCommands'
import { $passageId } from '../passageState'
import { openEditor } from '../testEditor'

const talk = [
  'aaaaaaaa - narration 开头',
  'bbbbbbbb s1 question 第一问',
  'cccccccc s1 question 接着问',
  'dddddddd s2 answer 答',
  'eeeeeeee - heading 题',
  'ffffffff s1 question 第二问',
  'gggggggg s2 answer 又答',
]

function open(at: number) {
  const editor = openEditor(talk)
  editor.select([at, 1])
  return {
    ...editor,
    go: (way: 'next' | 'previous') => {
      let key: string | null = null
      editor.edit(() => {
        key = $goToExchange(way)
      })
      return key
    },
    here: () => editor.editor.read(() => $selectedBlocks().map((block) => $passageId(block))),
  }
}

describe('going to questions', () => {
  it('goes to where the next exchange begins, over further questions and headings', () => {
    const editor = open(0)
    editor.go('next')
    expect(editor.here()).toEqual(['bbbbbbbb'])
    editor.go('next')
    expect(editor.here()).toEqual(['ffffffff'])
  })

  it('goes back to the question of the answer, then to the one before', () => {
    const editor = open(6)
    editor.go('previous')
    expect(editor.here()).toEqual(['ffffffff'])
    editor.go('previous')
    expect(editor.here()).toEqual(['bbbbbbbb'])
  })

  it('stays where there is no question that way', () => {
    const editor = open(6)
    expect(editor.go('next')).toBeNull()
    expect(editor.here()).toEqual(['gggggggg'])
  })
})
