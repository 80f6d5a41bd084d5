import { describe, expect, it } from 'vitest'
import { importArticle } from '../importArticle'

const talk = '问：你冷吗？\n\n答：我不冷。\n\n问：真的？\n\n答：真的，我在等雨。'

const read = (text: string) =>
  importArticle({ bytes: new TextEncoder().encode(text), file: 'a.md' })

describe('a block of data above a conversation', () => {
  const { metadata, passages, speakers } = read(
    `# 老船匠谈船\n\n- 受访者：鲁长庚，大木匠\n- 采访者：白川\n- 录音整理：施明月、范果\n- 时间：2021 年 10 月 6 日\n- 地点：沙湾\n\n${talk}`,
  )

  it('gives credits and the date of the conversation, never of the publication', () => {
    expect(metadata.interviewDate).toBe('2021-10-06')
    expect(metadata.date).toBeNull()
    expect(metadata.credits).toEqual([
      { label: '采访者', role: 'interview', names: ['白川'] },
      { label: '录音整理', role: 'text', names: ['施明月', '范果'] },
    ])
  })

  it('is spoken by nobody and opens no section', () => {
    expect(speakers.map(({ label }) => label)).toEqual(['问', '答'])
    expect(passages[0]).toMatchObject({ kind: 'list', speaker: null })
    expect(passages[0]?.text).toContain('受访者：鲁长庚')
  })
})

describe('a date near the top', () => {
  it('alone below the title is the date of publication', () => {
    expect(read(`# 谈雨\n\n2025-03-12\n\n${talk}`).metadata.date).toBe('2025-03-12')
  })

  it('of a repost is none', () => {
    expect(read(`首页 > 人物\n\n# 雨\n\n2025-03-12\n\n${talk}`).metadata.date).toBeNull()
    expect(
      read(`# 谈雨\n\n2023-11-02 09:15  作者:luoyu  阅读 3821\n\n${talk}`).metadata,
    ).toMatchObject({
      date: null,
      credits: [],
    })
  })

  it('of a meeting that is no conversation is no date of one', () => {
    const { metadata } = read('委员会纪要\n\n时间：2024 年 6 月 2 日\n地点：交谊厅\n\n决议：照办。')
    expect(metadata).toMatchObject({ date: null, interviewDate: null })
  })

  it('of the recording is the date of the conversation', () => {
    expect(read(`谈雨\n\n采访于2018年5月22日\n\n${talk}`).metadata.interviewDate).toBe('2018-05-22')
    expect(
      read(`A hedge talk\n\nInterviewee: Pru Alder\nConducted by e-mail, 22 May 2018\n\n${talk}`)
        .metadata,
    ).toMatchObject({ date: null, interviewDate: '2018-05-22' })
  })
})

describe('what stands right below the title', () => {
  it('in italics or as a quotation is the standfirst, unless it speaks of the article', () => {
    expect(read(`# 谈雨\n\n*四个人，和一张桌子*\n\n引子。\n\n${talk}`).metadata.standfirst).toBe(
      '四个人，和一张桌子',
    )
    expect(read(`# 谈雨\n\n> 花给人看。\n\n引子。\n\n${talk}`).metadata.standfirst).toBe(
      '花给人看。',
    )
    expect(read(`# 谈雨\n\n*本文经过整理。*\n\n引子。\n\n${talk}`).metadata.standfirst).toBeNull()
  })

  it('is the title, where a line in capitals above names the series', () => {
    expect(
      read(`QUAY MEMORY PROJECT\n\nInterview with Rilla Tansy\n\n${talk}`).metadata.title,
    ).toBe('Interview with Rilla Tansy')
  })
})

describe('the outlet', () => {
  it('may be named behind the last answer, with its date', () => {
    const { metadata, passages } = read(`# 谈雨\n\n${talk}\n\n本文首发于《潮声》2026 年 3 月 2 日`)
    expect(metadata).toMatchObject({ outlet: '潮声', date: '2026-03-02' })
    expect(passages.at(-1)?.text).toBe('真的，我在等雨。')
  })

  it('is the magazine in brackets that asks, under its fullest name', () => {
    const asked = (name: string) =>
      `${talk.replaceAll('问：', name).replaceAll('答：', '范若谷：')}`
    expect(read(`桥\n\n他对《渡口》说过。\n\n${asked('《渡口》：')}`).metadata.outlet).toBe('渡口')
    expect(read(`桥\n\n他对《渡口 Ferry》说过。\n\n${asked('《渡口》：')}`).metadata.outlet).toBe(
      '渡口 Ferry',
    )
  })
})

describe('the head of a translation', () => {
  it('gives its original’s address, author, translator and readers', () => {
    const { metadata, passages } = read(
      `> * 原文地址：[A Hedge Library](https://example.org/hedge)\n> * 原文作者：[Ada Kern](https://example.org/ada)\n> * 译者：[桑椹](https://example.org/s)\n> * 校对者：[阿泠](https://example.org/l)、[周二](https://example.org/z)\n\n# 树篱图书馆\n\n${talk}`,
    )
    expect(metadata).toMatchObject({
      title: '树篱图书馆',
      canonicalUrl: 'https://example.org/hedge',
    })
    expect(metadata.credits.map(({ role, names }) => `${role} ${names.join('、')}`)).toEqual([
      'author Ada Kern',
      'translation 桑椹',
      'proofreading 阿泠、周二',
    ])
    expect(passages[0]?.text).toBe('你冷吗？')
  })
})

describe('credits', () => {
  it('leave out the house that somebody writes for, and captions', () => {
    expect(read(`雨\n\n采写：本刊记者沈半夏\n图／小厄\n\n${talk}`).metadata.credits).toEqual([
      { label: '采写', role: 'interview', names: ['沈半夏'] },
      { label: '图', role: 'photography', names: ['小厄'] },
    ])
    expect(
      read(`雨\n\n${talk}\n\n图：雨里的船\n\n问：完了吗？\n\n答：完了。`).metadata.credits,
    ).toEqual([])
  })

  it('of a program’s README are none', () => {
    expect(
      read('# tool\n\nCounts.\n\n## Who\n\n- Author: Nell Tarrow\n- Tester: the tide').metadata
        .credits,
    ).toEqual([])
  })
})
