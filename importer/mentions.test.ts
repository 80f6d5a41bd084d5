import { describe, expect, it } from 'vitest'
import { findMentions, type KnownName } from './mentions'

const gazetteer: KnownName[] = [
  { profile: 'p1', kind: 'organisation', names: ['中国人民大学', '人大'] },
  { profile: 'p2', kind: 'organisation', names: ['临澜声音档案馆', '档案馆'] },
  { profile: 'p3', kind: 'person', names: ['Ada Kern', 'Ada'] },
  { profile: 'p4', kind: 'concept', names: ['听辨'] },
]

const names = (...texts: string[]): string[] =>
  findMentions(texts, gazetteer, [], []).map(
    ({ name, count, profile }) => `${name} ${count} ${profile}`,
  )

describe('known names', () => {
  it('are counted under their profile, longest first', () => {
    expect(names('临澜声音档案馆在江边。档案馆不大。', '档案馆的门开着。')).toEqual([
      '临澜声音档案馆 3 p2',
    ])
  })

  it('are not found inside other words', () => {
    expect(names('这个百人大模型计划，三人大笑')).toEqual([])
    expect(names('他在人大教书')).toEqual(['中国人民大学 1 p1'])
    expect(names('Adamant adapters')).toEqual([])
    expect(names('与Ada说')).toEqual(['Ada Kern 1 p3'])
  })
})

describe('unknown names', () => {
  it('are proposed for those who answer, for credits, and for models that recur', () => {
    const speakers = [
      { key: '沈雁回', label: '沈雁回', bracketed: false, role: 'interviewee' as const },
      { key: '潮声', label: '潮声', bracketed: true, role: 'interviewer' as const },
      { key: 'a', label: 'A', bracketed: false, role: 'interviewee' as const },
    ]
    const credits = [
      { label: '文', role: 'text' as const, names: ['陆知微', '未知机构', 'Ada Kern'] },
      { label: '出品', role: 'production' as const, names: ['潮声'] },
    ]
    const texts = ['沈雁回用的是LISTEN-2。LISTEN-2比LISTEN-1好，LISTEN-2也慢。']
    expect(findMentions(texts, gazetteer, speakers, credits)).toEqual([
      { name: 'LISTEN-2', kind: 'work', count: 3, profile: null },
      { name: '沈雁回', kind: 'person', count: 1, profile: null },
      { name: '陆知微', kind: 'person', count: 0, profile: null },
    ])
  })
})
