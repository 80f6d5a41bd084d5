import { ServerBlockNode } from '@payloadcms/richtext-lexical'
import {
  $createNodeSelection,
  $getRoot,
  $getSelection,
  $setSelection,
} from '@payloadcms/richtext-lexical/lexical'
import { LinkNode } from '@payloadcms/richtext-lexical/lexical/link'
import { describe, expect, it } from 'vitest'
import { isPassageId } from '@/model/passage/passageId'
import { openEditor } from '../testEditor'
import { pastedFrom } from '../testPassages'
import { keepBlockState } from '../repairs/keepBlockState'
import { figureFor } from './bringPictures'
import { $goBackTo, $insertPlain, $insertTurns, $insertWords } from './insertPassages'

keepBlockState(ServerBlockNode)

const pasted = (...lines: string[]) => lines.map(pastedFrom)

type Editor = ReturnType<typeof openEditor>

const turns = pasted('s1 question 冷吗', 's2 answer 冷')

/** Every passage as "id speaker kind words"; ids that were not there before are "new". */
function shown(editor: Editor): string[] {
  const words = editor.shown()
  return editor.passages().map(({ speaker, kind }, i) => {
    const [id = '', ...rest] = (words[i] ?? '').split(' ')
    return [id, speaker ?? '-', kind, ...rest].join(' ')
  })
}

function hasGoodIds(editor: Editor): boolean {
  const ids = editor.ids()
  return ids.every(isPassageId) && new Set(ids).size === ids.length
}

const lines = [
  'aaaaaaaa s1 question 第一问',
  'bbbbbbbb s2 answer 第一答很长',
  'cccccccc - heading 小节',
]

describe('pictures that are pasted', () => {
  it('stand behind the passage with the caret and divide no sentence', () => {
    const editor = openEditor(lines, [ServerBlockNode])
    editor.select([1, 3])
    editor.edit(() => $insertTurns([figureFor(null)]))
    expect(shown(editor)).toEqual(lines.toSpliced(2, 0, 'new - figure'))
    expect(hasGoodIds(editor)).toBe(true)
  })
})

describe('turns that are pasted', () => {
  it('divide the passage in the middle of which they are put', () => {
    const editor = openEditor(lines)
    editor.select([1, 3])
    editor.edit(() => $insertTurns(turns))
    expect(shown(editor)).toEqual([
      lines[0],
      'bbbbbbbb s2 answer 第一答',
      'new s1 question 冷吗',
      'new s2 answer 冷',
      'new s2 answer 很长',
      lines[2],
    ])
    expect(hasGoodIds(editor)).toBe(true)
  })

  it.each([
    ['behind the passage at whose end', [0, 3], 1],
    ['before the passage at whose start', [1, 0], 1],
    ['behind a heading in whose middle', [2, 1], 3],
  ] as const)('stand %s the caret is', (_, [block, character], place) => {
    const editor = openEditor(lines)
    editor.select([block, character])
    editor.edit(() => $insertTurns(turns))
    const added = ['new s1 question 冷吗', 'new s2 answer 冷']
    expect(shown(editor)).toEqual(lines.toSpliced(place, 0, ...added))
    expect(hasGoodIds(editor)).toBe(true)
  })

  it('take the place of an empty passage, whose id goes on with the first', () => {
    const editor = openEditor(['aaaaaaaa s1 question 第一问', 'bbbbbbbb s2 answer'])
    editor.select([1, 0])
    editor.edit(() => $insertTurns(turns))
    expect(shown(editor)).toEqual([
      'aaaaaaaa s1 question 第一问',
      'bbbbbbbb s1 question 冷吗',
      'new s2 answer 冷',
    ])
  })

  it('can be all there is', () => {
    const editor = openEditor(['aaaaaaaa - narration'])
    editor.select([0, 0])
    editor.edit(() => $insertTurns(pasted('- heading 小节', 's1 list 一/二')))
    expect(shown(editor)).toEqual(['aaaaaaaa - heading 小节', 'new s1 list 一/二'])
  })

  it('take the place of what was selected over several passages', () => {
    const editor = openEditor(lines)
    editor.select([0, 1], [1, 3])
    editor.edit(() => $insertTurns(turns))
    expect(shown(editor)).toEqual([
      'aaaaaaaa s1 question 第',
      'new s1 question 冷吗',
      'new s2 answer 冷',
      'bbbbbbbb s2 answer 很长',
      lines[2],
    ])
    expect(hasGoodIds(editor)).toBe(true)
  })

  it('are taken back in one step, and come again with the same ids', () => {
    const editor = openEditor(lines)
    editor.select([1, 3])
    const before = shown(editor)
    editor.edit(() => $insertTurns(turns))
    const after = editor.ids()
    editor.undo()
    expect(shown(editor)).toEqual(before)
    editor.redo()
    expect(editor.ids()).toEqual(after)
  })

  it('twice are different passages', () => {
    const editor = openEditor(lines)
    editor.select([0, 3])
    editor.edit(() => $insertTurns(turns))
    editor.edit(() => $insertTurns(turns))
    expect(editor.ids()).toHaveLength(7)
    expect(hasGoodIds(editor)).toBe(true)
  })

  it('leave the caret behind their last word', () => {
    const editor = openEditor(lines)
    editor.select([0, 3])
    editor.edit(() => $insertTurns(turns))
    editor.type('得很')
    expect(shown(editor)).toContain('new s2 answer 冷得很')
  })
})

describe('paragraphs that are pasted', () => {
  it('go on with the sentence, and with who says it', () => {
    const editor = openEditor(lines)
    editor.select([1, 3])
    editor.edit(() =>
      $insertPlain(pasted('- narration 一。', '- narration 二。', '- narration 三。')),
    )
    expect(shown(editor)).toEqual([
      lines[0],
      'bbbbbbbb s2 answer 第一答一。',
      'new s2 answer 二。',
      'new s2 answer 三。很长',
      lines[2],
    ])
    expect(hasGoodIds(editor)).toBe(true)
    editor.undo()
    expect(shown(editor)).toEqual(lines)
  })

  it('keep headings and lists', () => {
    const editor = openEditor(['aaaaaaaa s1 question 第一问', 'bbbbbbbb s2 answer'])
    editor.select([1, 0])
    editor.edit(() => $insertPlain(pasted('- heading 小节', '- list 一/二', '- narration 完')))
    expect(editor.passages().map(({ kind }) => kind)).toEqual([
      'question',
      'heading',
      'list',
      expect.any(String),
    ])
    expect(hasGoodIds(editor)).toBe(true)
  })
})

describe('words that are pasted', () => {
  it('stand in the sentence with their emphasis and their links', () => {
    const editor = openEditor(lines, [LinkNode])
    editor.select([1, 2])
    editor.edit(() => $insertWords([{ type: 'text', text: '（很）', strong: true }]))
    expect(editor.passages()[1]).toMatchObject({
      id: 'bbbbbbbb',
      content: [
        { type: 'text', text: '第一' },
        { type: 'text', text: '（很）', strong: true },
        { type: 'text', text: '答很长' },
      ],
    })
    editor.undo()
    expect(shown(editor)).toEqual(lines)
  })
})

describe('the place of a paste', () => {
  it('is where it was asked for, whatever was written elsewhere meanwhile', () => {
    const editor = openEditor(lines)
    editor.select([0, 3])
    const place = editor.editor.read(() => $getSelection()?.clone() ?? null)
    editor.select([1, 5])
    editor.type('。')
    editor.edit(() => {
      $goBackTo(place)
      $insertTurns(turns)
    })
    expect(shown(editor)[1]).toBe('new s1 question 冷吗')
  })

  it('is where the caret is, once that passage is gone', () => {
    const editor = openEditor(lines)
    editor.select([0, 3])
    const place = editor.editor.read(() => $getSelection()?.clone() ?? null)
    editor.edit(() => editor.block(0).remove())
    editor.select([0, 5])
    editor.edit(() => {
      $goBackTo(place)
      $insertTurns(turns)
    })
    expect(shown(editor)[0]).toBe('bbbbbbbb s2 answer 第一答很长')
    expect(shown(editor)[1]).toBe('new s1 question 冷吗')
  })

  it.each([
    ['words', () => $insertWords([{ type: 'text', text: '冷' }]), ['new s2 answer 冷']],
    ['text', () => $insertPlain(pasted('- narration 冷')), ['new s2 answer 冷']],
    ['turns', () => $insertTurns(turns), ['new s1 question 冷吗', 'new s2 answer 冷']],
  ])('is behind a figure that is selected, for %s', (_, $insert, put) => {
    const editor = openEditor(lines, [ServerBlockNode])
    editor.select([1, 5])
    editor.edit(() => $insertTurns([figureFor(null)]))
    editor.editor.update(
      () => {
        const selected = $createNodeSelection()
        selected.add($getRoot().getChildAtIndex(2)?.getKey() ?? '')
        $goBackTo(selected)
        $insert()
      },
      { discrete: true },
    )
    expect(shown(editor)).toEqual(lines.toSpliced(2, 0, 'new - figure', ...put))
    expect(hasGoodIds(editor)).toBe(true)
  })

  it('is behind a figure that ends the text, where nothing is selected', () => {
    const editor = openEditor(lines, [ServerBlockNode])
    editor.select([2, 2])
    editor.edit(() => $insertTurns([figureFor(null)]))
    editor.editor.update(
      () => {
        $setSelection(null)
        $insertWords([{ type: 'text', text: '冷' }])
      },
      { discrete: true },
    )
    expect(shown(editor).slice(3)).toEqual(['new - figure', 'new s2 answer 冷'])
  })
})
