import { expect, it } from 'vitest'

import { markedText } from './markedText'
import type { Passage } from './passage'

const passage = (more: Partial<Passage>): Passage => ({
  id: '0000000a',
  kind: 'narration',
  speaker: null,
  content: [{ type: 'text', text: '井' }],
  ...more,
})

it.each<[string, Partial<Passage>]>([
  ['emphasis', { content: [{ type: 'text', text: '井', emphasis: true }] }],
  [
    'a note inside',
    {
      content: [
        { type: 'text', text: '井' },
        { type: 'note', text: '今已填平' },
      ],
    },
  ],
  ['a deeper heading', { kind: 'heading', level: 3 }],
])('is another text with %s', (_what, more) => {
  expect(markedText(passage(more))).not.toBe(markedText(passage({})))
})

it('tells a numbered list from another', () => {
  const items = [[{ type: 'text' as const, text: '绳' }], [{ type: 'text' as const, text: '桶' }]]
  const list = passage({ kind: 'list', content: [], items })
  expect(markedText(list)).toBe('- 绳\n- 桶')
  expect(markedText({ ...list, ordered: true })).toBe('1. 绳\n2. 桶')
})

it('has every text of a picture', () => {
  const figure = { src: null, sourceUrl: null, width: null, height: null }
  const texts = { alt: '一口井', caption: '村口', credit: '林一' }
  expect(markedText(passage({ kind: 'figure', figure: { ...figure, ...texts } }))).toBe(
    '村口\n林一\n一口井',
  )
})
