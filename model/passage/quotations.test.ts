import { describe, expect, it } from 'vitest'

import type { Passage } from './passage'
import { ownWords, saidAbout, sharedPassages } from './quotations'

const say = (id: string, speaker: string | null, kind: Passage['kind'], text: string): Passage => ({
  id,
  kind,
  speaker,
  content: [{ type: 'text', text }],
})

const talk: Passage[] = [
  say('p0000001', 's1', 'question', '那只汽笛后来怎么样了？'),
  say(
    'p0000002',
    's2',
    'answer',
    '它挂在船坞里。雾大的早晨，老周会替它擦一遍铜绿，再对着江面试一声。',
  ),
  say('p0000003', 's2', 'quote', '“雾是有重量的。”'),
  say('p0000004', 's1', 'question', '您同意吗？'),
  say('p0000005', 's3', 'answer', '闻师傅说的我都同意，只有擦铜绿这件事他从来不肯让别人做。'),
]

describe('ownWords', () => {
  it('puts an editor’s pull quote first and keeps words and exchange as they stand', () => {
    expect(ownWords(talk, 's2', 'zh', 3)).toEqual([
      { words: '雾是有重量的。', passage: 'p0000003', exchange: 1, speaker: 's2' },
      {
        words: '雾大的早晨，老周会替它擦一遍铜绿，再对着江面试一声。',
        passage: 'p0000002',
        exchange: 1,
        speaker: 's2',
      },
    ])
  })

  it('never quotes somebody else', () => {
    expect(ownWords(talk, 's9', 'zh', 3)).toEqual([])
  })
})

describe('saidAbout', () => {
  it('finds the sentence in which another speaker names somebody', () => {
    expect(saidAbout(talk, ['闻师傅'], 's2', 5)).toEqual([
      {
        words: talk[4]?.content[0]?.type === 'text' ? talk[4].content[0].text : '',
        passage: 'p0000005',
        exchange: 2,
        speaker: 's3',
      },
    ])
  })

  it('takes no question, and nothing that the person says', () => {
    expect(saidAbout(talk, ['汽笛', '老周'], 's2', 5)).toEqual([])
  })
})

it('counts the passages in which two occur together', () => {
  expect(
    sharedPassages(talk, { key: 's2', names: ['闻师傅'] }, { key: null, names: ['老周'] }),
  ).toBe(1)
})
