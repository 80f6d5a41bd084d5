import { describe, expect, it } from 'vitest'

import type { Passage } from '@/model/passage/passage'
import { wordingHash } from '@/model/facing/wordingHash'

import { comparePassages } from './comparePassages'
import { keepPassageIds } from './keepPassageIds'

const passage = (id: string, text: string, more: Partial<Passage> = {}): Passage => ({
  id,
  kind: 'answer',
  speaker: 's1',
  content: [{ type: 'text', text }],
  ...more,
})
const names = new Map([
  ['s1', '郑满'],
  ['s2', '苏苇'],
])
const compare = (before: Passage[], after: Passage[], translation: Passage[] = []) =>
  comparePassages({ before, after, translation, language: 'zh', names })

const before = [
  passage('0000000a', '井是爷爷挖的。'),
  passage('0000000b', '挖了九年才见水。', { kind: 'question', speaker: 's2' }),
  passage('0000000c', '水是甜的。'),
  passage('0000000d', '绳子有两百米。'),
]

describe('comparePassages', () => {
  it('shows what is the same, other, new and gone, in reading order', () => {
    const { rows, counts } = compare(before, [
      passage('0000000a', '井是爷爷挖的。'),
      passage('0000000z', '那一年我还没有出生。'),
      passage('0000000b', '挖了整整九年才见水。', { speaker: 's1' }),
      passage('0000000d', '绳子有两百米。'),
    ])
    expect(rows.map(({ state, id, place }) => [state, id, place])).toEqual([
      ['same', '0000000a', 0],
      ['added', null, 1],
      ['changed', '0000000b', 2],
      ['gone', '0000000c', null],
      ['same', '0000000d', 3],
    ])
    expect(rows[2]).toMatchObject({
      before: { kind: 'question', speaker: '苏苇' },
      after: { kind: 'answer', speaker: '郑满' },
    })
    expect(rows[2]?.words?.filter((piece) => piece.in !== 'both')).toEqual([
      { text: '整整', in: 'new' },
    ])
    expect(counts).toMatchObject({ same: 2, changed: 1, added: 1, gone: 1, moved: 0 })
  })

  it('calls a change of speaker or kind alone a change, without words', () => {
    const [row] = compare([before[0]!], [{ ...before[0]!, speaker: 's2' }]).rows
    expect(row).toMatchObject({ state: 'changed', words: null })
  })

  it('says which passage has moved, not those that it went past', () => {
    const { rows, counts } = compare(before, [before[3]!, before[0]!, before[1]!, before[2]!])
    expect(rows.filter(({ moved }) => moved).map(({ id }) => id)).toEqual(['0000000d'])
    expect(counts).toMatchObject({ same: 4, moved: 1, gone: 0 })
  })

  it('puts what stood before everything first', () => {
    expect(compare(before, before.slice(1)).rows[0]).toMatchObject({ state: 'gone', place: null })
  })

  it('counts the translations that would be of an older wording or of nothing', () => {
    const translated = (id: string, of: Passage) =>
      passage(id, 'Words.', { source: wordingHash(of) })
    const translation = [
      translated('0000000a', before[0]!),
      // Of a wording that is no longer there: stale already.
      translated('0000000b', before[0]!),
      translated('0000000c', before[2]!),
      translated('0000000d', before[3]!),
    ]
    const { counts } = compare(
      before,
      [
        passage('0000000a', '井是我爷爷挖的。'),
        passage('0000000b', '挖了十年才见水。'),
        passage('0000000d', '绳子有两百米。'),
      ],
      translation,
    )
    expect(counts.translations).toEqual({ stale: 1, lost: 1 })
  })

  it('compares 400 passages with 400 edited ones in less than 300 ms', () => {
    const things = [...'井绳石沿槽桶轴架盖水泥沙土草根虫蛙月影声']
    const text = (i: number, word: string) =>
      Array.from({ length: 12 }, (_, n) => {
        const thing = things[(i * (n + 3) + n * n) % things.length]
        return `第${i + n}年的${thing}在山${n % 6 === 3 ? word : '里'}，${things[(i + n * 7) % things.length]}也在`
      }).join('，')
    const old = Array.from({ length: 400 }, (_, i) => passage(`old${i}`, text(i, '南')))
    const texts = old.map((_, i) => text(i, '北边'))
    const known = old.map(({ id }, i) => ({ id, text: text(i, '南') }))
    const times = [1, 2, 3].map(() => {
      const began = process.cpuUsage()
      const ids = keepPassageIds(texts, known)
      const edited = texts.map((words, i) => passage(ids[i] ?? '', words))
      expect(compare(old, edited).counts).toMatchObject({ changed: 400, added: 0, gone: 0 })
      return process.cpuUsage(began).user / 1000
    })
    // Of this process alone, the best of three: other work on the machine says nothing of this one.
    expect(Math.min(...times)).toBeLessThan(300)
  })
})
