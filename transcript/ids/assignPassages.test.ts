import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
} from '@payloadcms/richtext-lexical/lexical'
import {
  $isListItemNode,
  INSERT_UNORDERED_LIST_COMMAND,
} from '@payloadcms/richtext-lexical/lexical/list'
import {
  $createHeadingNode,
  $createQuoteNode,
} from '@payloadcms/richtext-lexical/lexical/rich-text'
import { $setBlocksType } from '@payloadcms/richtext-lexical/lexical/selection'
import { describe, expect, it } from 'vitest'
import { isPassageId } from '@/model/passage/passageId'
import { openEditor } from '../testEditor'
import { passageFrom } from '../testPassages'

type Editor = ReturnType<typeof openEditor>

const talk = [
  'aaaaaaaa s1 question 河水进了地下室',
  'bbbbbbbb s2 answer 磁带泡了四天',
  'cccccccc s2 answer 后来都晒干了',
]
const withList = [
  'aaaaaaaa s1 question 河水进了地下室',
  'bbbbbbbb s2 list 磁带七百盘/胶片两箱/账本一册',
  'cccccccc s2 answer 后来都晒干了',
]

/** What stands there after these edits; taken back and done again, everything must be exactly as it was. */
function after(lines: string[], steps: (editor: Editor) => void): string[] {
  const editor = openEditor(lines)
  const opened = editor.passages()
  steps(editor)
  const done = editor.passages()
  const ids = done.map(({ id }) => id)
  expect(ids.every(isPassageId)).toBe(true)
  expect(new Set(ids).size).toBe(ids.length)

  const shown = editor.shown()
  let undone = 0
  while (undone < 9 && JSON.stringify(editor.passages()) !== JSON.stringify(opened)) {
    editor.undo()
    undone += 1
  }
  expect(editor.passages()).toEqual(opened)
  for (; undone > 0; undone--) editor.redo()
  expect(editor.passages()).toEqual(done)
  return shown
}

it("what a machine wrote is the machine's in both halves, and where it is copied to", () => {
  const [machine] = [passageFrom('aaaaaaaa s1 answer The river came in.')].map((passage) => ({
    ...passage,
    progress: 'machine' as const,
  }))
  const editor = openEditor(machine ? [machine, 'bbbbbbbb s1 answer By hand.'] : [])
  editor.select([0, 9])
  editor.enter()
  expect(editor.passages().map(({ progress }) => progress)).toEqual([
    'machine',
    'machine',
    undefined,
  ])
})

it('from the start of one to the start of another taken out: the last keeps its id, speaker and kind', () => {
  const editor = openEditor(talk)
  editor.select([0, 0], [1, 0])
  editor.remove()
  expect(editor.passages().map(({ id, speaker, kind }) => [id, speaker, kind])).toEqual([
    ['bbbbbbbb', 's2', 'answer'],
    ['cccccccc', 's2', 'answer'],
  ])
  editor.undo()
  expect(editor.ids()).toEqual(['aaaaaaaa', 'bbbbbbbb', 'cccccccc'])
})

describe('Enter', () => {
  it('at the end and in the middle: the first part keeps the id', () => {
    expect(after(talk, (e) => (e.select([0, 7]), e.enter(), e.type('后来呢')))).toEqual([
      'aaaaaaaa 河水进了地下室',
      'new 后来呢',
      'bbbbbbbb 磁带泡了四天',
      'cccccccc 后来都晒干了',
    ])
    expect(after(talk, (e) => (e.select([1, 2]), e.enter())).slice(1, 3)).toEqual([
      'bbbbbbbb 磁带',
      'new 泡了四天',
    ])
  })

  it('passes speaker and kind on, but not what the text was translated from', () => {
    const editor = openEditor(talk)
    editor.select([1, 2])
    editor.enter()
    expect(editor.passages()[2]).toMatchObject({ speaker: 's2', kind: 'answer' })
    expect(editor.passages()[2]?.source).toBeUndefined()
  })

  it('at the start: the id goes with the text', () => {
    expect(after(talk, (e) => (e.select([1, 0]), e.enter())).slice(1, 3)).toEqual([
      'new',
      'bbbbbbbb 磁带泡了四天',
    ])
  })

  it('at the start of a heading: the id goes with the heading', () => {
    const lines = [talk[0]!, 'hhhhhhhh - heading 在场', talk[1]!]
    expect(after(lines, (e) => (e.select([1, 0]), e.enter())).slice(1, 3)).toEqual([
      'new',
      'hhhhhhhh 在场',
    ])
  })

  it('after a heading: the new paragraph is said by whoever spoke last', () => {
    const editor = openEditor([talk[1]!, 'hhhhhhhh - heading 在场'])
    editor.select([1, 2])
    editor.enter()
    expect(editor.passages()[2]).toMatchObject({ kind: 'answer', speaker: 's2' })
  })
})

describe('joining', () => {
  it('keeps the first id, by Backspace at the start and by typing over a selection', () => {
    const joined = ['aaaaaaaa 河水进了地下室磁带泡了四天', 'cccccccc 后来都晒干了']
    expect(after(talk, (e) => (e.select([1, 0]), e.edit((s) => s.deleteCharacter(true))))).toEqual(
      joined,
    )
    expect(after(talk, (e) => (e.select([0, 7]), e.edit((s) => s.deleteCharacter(false))))).toEqual(
      joined,
    )
    expect(after(talk, (e) => (e.select([0, 2], [2, 2]), e.type('，')))).toEqual([
      'aaaaaaaa 河水，都晒干了',
    ])
  })

  it('with an empty block before keeps the id of the text', () => {
    const lines = [talk[0]!, 'eeeeeeee s2 answer', talk[1]!]
    expect(after(lines, (e) => (e.select([2, 0]), e.edit((s) => s.deleteCharacter(true))))).toEqual(
      ['aaaaaaaa 河水进了地下室', 'bbbbbbbb 磁带泡了四天'],
    )
  })

  it('and splitting again at the same place gives the old id back', () => {
    expect(
      after(talk, (e) => {
        e.select([1, 0])
        e.edit((s) => s.deleteCharacter(true))
        e.select([0, 7])
        e.enter()
      }),
    ).toEqual(talk.map((line) => line.replace(/ s. \w+/, '')))
  })
})

describe('a change of block type', () => {
  it.each([
    ['heading', (e: Editor) => e.edit((s) => $setBlocksType(s, () => $createHeadingNode('h2')))],
    ['quotation', (e: Editor) => e.edit((s) => $setBlocksType(s, $createQuoteNode))],
  ])('to a %s and back keeps id, speaker and kind', (_, change) => {
    expect(after(talk, (e) => (e.select([1, 0]), change(e)))[1]).toBe('bbbbbbbb 磁带泡了四天')
    const editor = openEditor(talk)
    editor.select([1, 0])
    change(editor)
    editor.edit((s) => $setBlocksType(s, $createParagraphNode))
    expect(editor.passages()[1]).toMatchObject({ id: 'bbbbbbbb', speaker: 's2', kind: 'answer' })
  })

  it('keeps the ids of all selected blocks', () => {
    const change = (e: Editor) => {
      e.select([0, 1], [2, 1])
      e.edit((s) => $setBlocksType(s, () => $createHeadingNode('h3')))
    }
    expect(after(talk, change).map((line) => line.slice(0, 8))).toEqual([
      'aaaaaaaa',
      'bbbbbbbb',
      'cccccccc',
    ])
  })

  it('keeps the id when a shortcut makes new text nodes', () => {
    const change = (e: Editor) =>
      e.edit(() => {
        e.block(1).replace($createHeadingNode('h2').append($createTextNode('磁带泡了四天')))
      })
    expect(after(talk, change)[1]).toBe('bbbbbbbb 磁带泡了四天')
    const lone = (e: Editor) =>
      e.edit(() => {
        e.block(0)
          .replace($createHeadingNode('h2').append($createTextNode('河')))
          .selectEnd()
      })
    expect(after(['aaaaaaaa - narration ## 河'], lone)).toEqual(['aaaaaaaa 河'])
  })
})

describe('lists', () => {
  const toList = (e: Editor) =>
    e.edit(() => e.editor.dispatchCommand(INSERT_UNORDERED_LIST_COMMAND, undefined))

  it('Enter twice in the middle: the first list keeps the id', () => {
    const shown = after(withList, (e) => (e.select([1, 9]), e.enter(), e.enter()))
    expect(shown).toEqual([
      'aaaaaaaa 河水进了地下室',
      'bbbbbbbb 磁带七百盘/胶片两箱',
      'new',
      'new 账本一册',
      'cccccccc 后来都晒干了',
    ])
  })

  it('Backspace at the first item: the paragraph with the first text keeps the id', () => {
    const backspace = (e: Editor) => {
      e.select([1, 0])
      e.edit((selection) => {
        const item = e.block(1).getFirstChild()
        if ($isListItemNode(item)) item.collapseAtStart(selection)
      })
    }
    expect(after(withList, backspace)).toEqual([
      'aaaaaaaa 河水进了地下室',
      'bbbbbbbb 磁带七百盘',
      'new 胶片两箱/账本一册',
      'cccccccc 后来都晒干了',
    ])
  })

  it('a paragraph made a list keeps its id; beside a list it goes into that one', () => {
    expect(after(talk, (e) => (e.select([1, 0]), toList(e)))[1]).toBe('bbbbbbbb 磁带泡了四天')
    expect(after(withList, (e) => (e.select([2, 0]), toList(e)))).toEqual([
      'aaaaaaaa 河水进了地下室',
      'bbbbbbbb 磁带七百盘/胶片两箱/账本一册/后来都晒干了',
    ])
  })
})

describe('copying, cutting and pasting', () => {
  it('several blocks copied: those that were there keep their ids, wherever the copies go', () => {
    const copyTo = (place: number, character: number) => (e: Editor) => {
      e.select([0, 0], [1, 6])
      const clipboard = e.copy()
      e.select([place, character])
      e.enter()
      e.paste(clipboard)
    }
    expect(after(talk, copyTo(2, 6))).toEqual([
      'aaaaaaaa 河水进了地下室',
      'bbbbbbbb 磁带泡了四天',
      'cccccccc 后来都晒干了',
      'new 河水进了地下室',
      'new 磁带泡了四天',
    ])
    const before = (e: Editor) => {
      e.select([1, 0], [2, 6])
      const clipboard = e.copy()
      e.select([0, 0])
      e.paste(clipboard)
    }
    expect(after(talk, before).slice(-2)).toEqual([
      'bbbbbbbb 磁带泡了四天',
      'cccccccc 后来都晒干了',
    ])
  })

  it('several blocks cut: the ids go along', () => {
    const cut = (e: Editor) => {
      e.select([0, 0], [1, 6])
      const clipboard = e.copy()
      e.remove()
      e.select([1, 6])
      e.enter()
      e.paste(clipboard)
    }
    expect(after(talk, cut)).toEqual([
      'new',
      'cccccccc 后来都晒干了',
      'aaaaaaaa 河水进了地下室',
      'bbbbbbbb 磁带泡了四天',
    ])
  })

  it('several blocks cut with the very first edit: their ids are known when they come back', () => {
    const editor = openEditor(talk)
    editor.memory.known.clear()
    editor.select([1, 0], [2, 6])
    const clipboard = editor.copy()
    editor.remove()
    editor.paste(clipboard)
    expect(editor.shown().slice(1)).toEqual(['bbbbbbbb 磁带泡了四天', 'cccccccc 后来都晒干了'])
    expect(editor.passages()[2]?.speaker).toBe('s2')
  })

  it('one paragraph, of which the clipboard knows only the words: a copy is new, what was cut keeps its id', () => {
    const copied = (e: Editor) => {
      e.select([0, 7])
      e.enter()
      e.type('磁带泡了四天')
    }
    expect(after(talk, copied).slice(0, 3)).toEqual([
      'aaaaaaaa 河水进了地下室',
      'new 磁带泡了四天',
      'bbbbbbbb 磁带泡了四天',
    ])
    const cut = (e: Editor) => {
      e.select([1, 0], [1, 6])
      e.remove()
      e.select([0, 7])
      e.enter()
      e.type('磁带泡了四天')
    }
    expect(after(talk, cut)).toEqual([
      'aaaaaaaa 河水进了地下室',
      'bbbbbbbb 磁带泡了四天',
      'new',
      'cccccccc 后来都晒干了',
    ])
  })

  it('what was cut is said by whoever said it, also where somebody else has the word', () => {
    const editor = openEditor([
      'aaaaaaaa s1 question 哪一年进的水？',
      'bbbbbbbb s2 answer 磁带泡了四天',
    ])
    editor.select([1, 0], [1, 6])
    editor.remove()
    editor.select([0, 7])
    editor.enter()
    editor.type('磁带泡了四天')
    const moved = editor.passages().find(({ id }) => id === 'bbbbbbbb')
    expect([moved?.speaker, moved?.kind]).toEqual(['s2', 'answer'])
  })

  it('short words that were deleted are no sign when they are typed somewhere else', () => {
    const lines = ['aaaaaaaa s1 question 真的吗', 'bbbbbbbb s2 answer 是的', talk[2]!]
    const shown = after(lines, (e) => {
      e.select([1, 0], [1, 2])
      e.remove()
      e.select([2, 6])
      e.enter()
      e.type('是的')
    })
    expect(shown).toEqual(['aaaaaaaa 真的吗', 'bbbbbbbb', 'cccccccc 后来都晒干了', 'new 是的'])
  })

  it('from a word processor: the first goes into the block, the others are new and said by the same', () => {
    const paste = (e: Editor) => (e.select([1, 6]), e.pastePlain('，', '水退了', '门开着'))
    expect(after(talk, paste).slice(1, 4)).toEqual([
      'bbbbbbbb 磁带泡了四天，',
      'new 水退了',
      'new 门开着',
    ])
    const editor = openEditor(talk)
    paste(editor)
    expect(editor.passages()[3]).toMatchObject({ speaker: 's2', kind: 'answer' })
  })

  it('from another interview: neither id nor translation state nor speaker comes along', () => {
    const other = openEditor([
      'xxxxxxxx s1 question 你是谁呢',
      'yyyyyyyy s2 answer 我是另一个人',
      'zzzzzzzz s1 question 哦',
    ])
    other.select([0, 0], [2, 1])
    const clipboard = other
      .copy()
      .map((node) => ({ ...node, $: { ...Object(node).$, source: 'h1' } }))
    const editor = openEditor(talk)
    editor.select([2, 6])
    editor.enter()
    editor.paste(clipboard)
    const pasted = editor.passages().slice(3)
    expect(pasted.map(({ content }) => content[0])).toMatchObject([
      { text: '你是谁呢' },
      { text: '我是另一个人' },
      { text: '哦' },
    ])
    expect(pasted.slice(1)).toMatchObject([
      { speaker: null, kind: 'answer' },
      { speaker: null, kind: 'question' },
    ])
    for (const { id, source } of pasted) {
      expect(['xxxxxxxx', 'yyyyyyyy', 'zzzzzzzz']).not.toContain(id)
      expect(source).toBeUndefined()
    }
  })
})

describe('other edits', () => {
  it('moving a block takes its id along', () => {
    const move = (e: Editor) =>
      e.edit(() => {
        e.block(0).insertBefore(e.block(2))
      })
    expect(after(talk, move)[0]).toBe('cccccccc 后来都晒干了')
  })

  it('typing changes no id and runs the transform no more than it must', () => {
    const editor = openEditor(talk)
    editor.select([1, 6])
    editor.takeRuns()
    editor.type('，')
    expect(editor.shown()[1]).toBe('bbbbbbbb 磁带泡了四天，')
    expect(editor.takeRuns()).toBeLessThanOrEqual(2)
  })

  it('a document without ids has all of them after the first edit, and they stay', () => {
    const editor = openEditor([
      '- - narration 河水',
      '- - narration 河水',
      '- - list 一/二',
      '- - narration',
    ])
    editor.select([0, 2])
    editor.type('。')
    const ids = editor.passages().map(({ id }) => id)
    expect(ids).toHaveLength(4)
    expect(new Set(ids.filter(isPassageId)).size).toBe(4)
    editor.type('。')
    expect(editor.passages().map(({ id }) => id)).toEqual(ids)
  })

  it('an emptied document starts again', () => {
    const editor = openEditor(talk)
    editor.edit(() => {
      $getRoot().clear().append($createParagraphNode())
    })
    expect(editor.shown()).toEqual(['new'])
  })
})
