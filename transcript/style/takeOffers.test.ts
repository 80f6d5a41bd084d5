import { describe, expect, it } from 'vitest'
import type { Passage } from '@/model/passage/passage'
import { openEditor } from '../testEditor'
import { passageFrom } from '../testPassages'
import { answerWithNote, figureWith, openWithFields } from '../testWithFields'
import type { StyleRules } from './offers'
import { takeOffers } from './takeOffers'
import { offeredIn } from './watchStyle'

const marked: Passage = {
  ...passageFrom('aaaaaaaa s1 answer'),
  content: [
    { type: 'text', text: '潮水来了,' },
    { type: 'text', text: '灯灭了.', strong: true },
    { type: 'break' },
    { type: 'text', text: 'a,好', code: true },
    { type: 'text', text: '沈燕回说"好"' },
  ],
}

function open() {
  const editor = openEditor([
    marked,
    'bbbbbbbb s2 list 第 8 根/好,走',
    'cccccccc - heading 开头...',
  ])
  const rules: StyleRules = {
    locale: 'zh',
    names: [{ wrong: '沈燕回', right: '沈雁回' }],
    remembered: new Map(),
  }
  const offers = () => offeredIn(editor.editor, rules).offers
  return {
    ...editor,
    offers,
    take: (which: ReturnType<typeof offers>) =>
      takeOffers(editor.editor, rules, new Set(which.map(({ id }) => id))),
  }
}

describe('house style in the editor', () => {
  it('offers what each passage would say otherwise, with the words around it', () => {
    const { offers } = open()
    expect(
      offers().map(({ passage, kind, before, instead }) => [passage, kind, before, instead]),
    ).toEqual([
      ['aaaaaaaa', 'punctuation', ',', '，'],
      ['aaaaaaaa', 'punctuation', '.', '。'],
      ['aaaaaaaa', 'names', '沈燕回', '沈雁回'],
      ['aaaaaaaa', 'quotes', '"', '“'],
      ['aaaaaaaa', 'quotes', '"', '”'],
      ['bbbbbbbb', 'spaces', ' ', ''],
      ['bbbbbbbb', 'spaces', ' ', ''],
      ['bbbbbbbb', 'punctuation', ',', '，'],
      ['cccccccc', 'dashes', '...', '……'],
    ])
    expect(offers()[0]?.around).toEqual(['潮水来了', '灯灭了.\na,好沈燕回说"好'])
  })

  it('is one undo step, with ids, speakers and marks kept', () => {
    const editor = open()
    const before = editor.passages()
    expect(editor.take(editor.offers())).toBe(9)
    expect(editor.shown()).toEqual([
      'aaaaaaaa 潮水来了，灯灭了。a,好沈雁回说“好”',
      'bbbbbbbb 第8根/好，走',
      'cccccccc 开头……',
    ])
    expect(editor.passages()[0]?.content).toEqual([
      { type: 'text', text: '潮水来了，' },
      { type: 'text', text: '灯灭了。', strong: true },
      { type: 'break' },
      { type: 'text', text: 'a,好', code: true },
      { type: 'text', text: '沈雁回说“好”' },
    ])
    expect(editor.passages().map(({ speaker }) => speaker)).toEqual(['s1', 's2', null])
    expect(editor.offers()).toEqual([])
    editor.undo()
    expect(editor.passages()).toEqual(before)
  })

  it('takes one, and leaves alone what the text no longer says', () => {
    const editor = open()
    const [first, second] = editor.offers()
    if (!first || !second) throw new Error('no offers')
    expect(editor.take([first])).toBe(1)
    expect(editor.take([first])).toBe(0)
    expect(editor.take([second])).toBe(1)
    expect(editor.shown()[0]).toBe('aaaaaaaa 潮水来了，灯灭了。a,好沈燕回说"好"')
  })
})

describe('house style in figures and notes', () => {
  it('is offered and taken as in the words that are said', () => {
    const { editor, fieldWords } = openWithFields(
      answerWithNote('aaaaaaaa', '潮水来了', '涨潮,退潮', '。'),
      figureWith('ffffffff', '海堤,清晨'),
    )
    const rules: StyleRules = { locale: 'zh', names: [], remembered: new Map() }
    const { offers } = offeredIn(editor, rules)
    expect(offers.map(({ passage, before, instead }) => [passage, before, instead])).toEqual([
      ['aaaaaaaa', ',', '，'],
      ['ffffffff', ',', '，'],
    ])
    expect(takeOffers(editor, rules, new Set(offers.map(({ id }) => id)))).toBe(2)
    expect(fieldWords()).toEqual(['涨潮，退潮', '海堤，清晨'])
  })
})
