import { describe, expect, it } from 'vitest'

import type { ProposedPassage } from '@/importer/proposal'

import { passagesOf } from './passagesOf'

const proposed = (some: Partial<ProposedPassage>): ProposedPassage => ({
  n: 1,
  kind: 'answer',
  speaker: 's1',
  turn: 1,
  exchange: 1,
  text: '',
  marks: [],
  span: [0, 0],
  origin: [],
  label: null,
  inferred: false,
  ...some,
})
const one = (some: Partial<ProposedPassage>) => passagesOf([proposed(some)], ['0000000a'])[0]

describe('a proposed passage', () => {
  it('keeps its marks where they stood, also where they overlap', () => {
    const passage = one({
      text: '一二三四五',
      marks: [
        { type: 'strong', at: [0, 3] },
        { type: 'emphasis', at: [2, 4] },
      ],
    })
    expect(passage?.content).toEqual([
      { type: 'text', text: '一二', strong: true },
      { type: 'text', text: '三', strong: true, emphasis: true },
      { type: 'text', text: '四', emphasis: true },
      { type: 'text', text: '五' },
    ])
  })

  it('links to the web and never to a script', () => {
    const linked = (url: string) =>
      one({ text: '看这里', marks: [{ type: 'link', at: [1, 3], url }] })?.content
    expect(linked('https://example.org')).toEqual([
      { type: 'text', text: '看' },
      { type: 'link', url: 'https://example.org', children: [{ type: 'text', text: '这里' }] },
    ])
    expect(linked('javascript:alert(1)')?.every(({ type }) => type === 'text')).toBe(true)
  })

  it('is a list with an item for each line, and marks inside the items', () => {
    const passage = one({ kind: 'list', text: '甲\n乙丙', marks: [{ type: 'strong', at: [3, 4] }] })
    expect(passage?.items).toEqual([
      [{ type: 'text', text: '甲' }],
      [
        { type: 'text', text: '乙' },
        { type: 'text', text: '丙', strong: true },
      ],
    ])
  })

  it('is a picture that is not brought in, with what the article says of it', () => {
    const passage = one({
      kind: 'figure',
      speaker: null,
      text: '图片来源：本刊',
      image: { url: 'https://example.org/a.jpg', caption: null, credit: '本刊' },
    })
    expect(passage?.figure).toMatchObject({
      src: null,
      sourceUrl: 'https://example.org/a.jpg',
      caption: null,
      credit: '本刊',
    })
  })
})
