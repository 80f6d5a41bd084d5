import { describe, expect, it } from 'vitest'
import { importArticle } from '../importArticle'
import { align, f1 } from './alignment'
import { scoreDocument } from './documentScore'
import { scoreTable } from './scoreTable'
import { shortfalls } from './thresholds'
import { readTruth } from './truth'

const article = `# 江边的人

来源：江声

沈雁回 2001 年进馆。

问：水来了没有？

答：来了。

后来退了。

问：什么时候退的？

答：三天以后。
`

const truth = {
  form: 'interview',
  metadata: { title: '江边的人', outlet: '江 声', date: null, byline: [] },
  speakers: {
    问: { role: 'interviewer (of the magazine)', turns: 2 },
    答: { role: 'interviewee', turns: 2 },
  },
  turns: [
    { speaker: '问', start12: '水来了没有？' },
    { speaker: '答', start: '来 了', paragraphs: 2 },
    { speaker: '问', line: 13 },
    { speaker: '答', start: '三天以后' },
  ],
  events: [{ edtf: '2001', words: '2001 年' }],
}

function score(changes: Record<string, unknown> = {}, text = article) {
  const proposal = importArticle({ bytes: new TextEncoder().encode(text), file: 'a.md' })
  return scoreDocument('a.md', readTruth({ ...truth, ...changes }, text), proposal, text)
}

describe('a document that is understood', () => {
  it('has no difference, and white space and the words behind a role count for nothing', () => {
    const { turns, differences, events, speakersRight } = score()
    expect(differences).toEqual([])
    expect(turns).toMatchObject({ expected: 4, found: 4, right: 4, f1: 1 })
    expect(events).toEqual({ precision: 1, recall: 1 })
    expect(speakersRight).toBe(true)
  })
})

describe('what is not as the truth has it', () => {
  it('a turn that is missing makes one wrong, not all behind it', () => {
    const { turns } = score({ turns: [{ speaker: '答', start: '先前' }, ...truth.turns] })
    expect(turns.right).toBe(4)
    expect(turns.f1).toBeCloseTo(8 / 9)
    expect(turns.differences).toEqual(['- turn 1 答: 先前'])
  })

  it('a turn of somebody else, with another beginning, or on another line', () => {
    const [first, second, third, last] = truth.turns
    for (const turns of [
      [{ ...first, speaker: '答' }, second, third, last],
      [{ ...first, start12: '火来了' }, second, third, last],
      [first, second, { speaker: '问', line: 12 }, last],
    ])
      expect(score({ turns }).turns.right).toBe(3)
  })

  it('metadata that is missing, and metadata that nobody gave', () => {
    const metadata = { title: '江边的人', outlet: null, date: '2026-01-01' }
    const { fields, differences } = score({ metadata }).metadata
    expect(fields).toMatchObject({ title: 'right', outlet: 'invented', date: 'missing' })
    expect(differences).toEqual([
      'outlet invented: 江声, not empty',
      'date missing: nothing, not 2026-01-01',
    ])
  })

  it('a credit that nobody gave', () => {
    const text = article.replace('来源', '作者：陆知微\n\n来源')
    expect(score({ turns: [] }, text).metadata.fields.credits).toBe('invented')
    expect(
      score({ metadata: { byline: [{ role: 'author', names: ['陆知微'] }] } }, text).metadata.fields
        .credits,
    ).toBe('right')
  })

  it('roles, counts, sections, events, notes and words of the page', () => {
    const { differences } = score({
      speakers: {
        问: { role: 'interviewee', turns: 3 },
        沈雁回: { role: 'interviewee', turns: 2 },
      },
      sections: [{ n: '01', title: '水' }],
      events: [{ edtf: '2002', words: '2002 年' }],
      boilerplate: ['后来退了。', '问：'],
      blockNotes: [{ start: '（编者注' }],
    })
    expect(differences).toEqual([
      '~ speaker 问 is interviewer, not interviewee',
      '~ speaker 问 has 2 turns, not 3',
      '- speaker 沈雁回',
      '+ speaker 答, 2 turns',
      '- section 01 水',
      '- event 2002 2002 年',
      '+ event 2001 2001 年',
      'boilerplate survived: 后来退了。',
      '- note （编者注',
    ])
  })

  it('anybody who speaks where there is no interview', () => {
    const one = score({ form: 'essay' })
    expect(one.turns.f1).toBe(0)
    expect(shortfalls([one], [])).toContain('a.md is no interview and has 2 speakers')
  })
})

describe('words that may not stand in the truth', () => {
  it('are taken from the line of the raw text, a section’s without its number', () => {
    const { title, sections, boilerplate } = readTruth(
      {
        metadata: { title: { line: 1 } },
        sections: [{ n: '01', line: 2 }],
        boilerplate: [{ line: 3 }],
      },
      '江边的人\n01 水\n完',
    )
    expect({ title, sections, boilerplate }).toEqual({
      title: '江边的人',
      sections: [{ number: '01', title: '水' }],
      boilerplate: ['完'],
    })
  })
})

describe('thresholds', () => {
  it('say what falls short and hold nothing against what is right', () => {
    expect(shortfalls([score()], [score()])).toEqual([])
    const worse = score({ turns: [...truth.turns, { speaker: '问', start: '还有呢' }] })
    expect(shortfalls([worse], [worse])).toEqual([
      'turn F1 is 0.889 in the mean, under 0.99',
      'a.md: turn F1 is 0.889, under 0.95',
      'a.md: turn F1 is 0.889, under 0.99',
    ])
    expect(scoreTable([score(), worse])).toContain('mean turn F1 0.944, least 0.889')
  })
})

describe('alignment', () => {
  it('finds the longest series in the order of both', () => {
    const { pairs, missing, extra } = align([...'abcbd'], [...'babdx'], (a, b) => a === b)
    expect(pairs.map(([a]) => a).join('')).toMatch(/^(?:abd|bbd)$/)
    expect([missing.length, extra.length]).toEqual([2, 2])
    expect(f1({ pairs, missing, extra })).toBeCloseTo(0.6)
  })
})
