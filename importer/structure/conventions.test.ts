import { describe, expect, it } from 'vitest'
import { importArticle } from '../importArticle'

/** `label: first words`, one per turn. */
function turnsOf(text: string, file = 'a.txt'): string[] {
  const { passages, speakers } = importArticle({ bytes: new TextEncoder().encode(text), file })
  const turns = new Map<number, string>()
  for (const { turn, speaker, text: words } of passages) {
    if (turn === null || turns.has(turn)) continue
    const label = speakers.find(({ key }) => key === speaker)?.label
    turns.set(turn, `${label}: ${words.slice(0, 16)}`)
  }
  return [...turns.values()]
}

describe('labels', () => {
  it('问 and 答, numbered or not, in either script', () => {
    expect(turnsOf('問1：水在哪裡？\n\n答：在樓下。\n\n問2：還會來嗎？\n\n答：會。')).toEqual([
      '問1: 水在哪裡？',
      '答: 在樓下。',
      '問1: 還會來嗎？',
      '答: 會。',
    ])
  })

  it('Q and A beside each other without blank lines', () => {
    expect(turnsOf('Q: Who is there?\nA: The river.\nQ: Still?\nA: Always.')).toEqual([
      'Q: Who is there?',
      'A: The river.',
      'Q: Still?',
      'A: Always.',
    ])
  })

  it('on a line of their own, and as headings', () => {
    const lines = [
      '**潮声：**',
      '你冷吗？',
      '**沈雁回：**',
      '不冷。',
      '**潮声：**',
      '真的？',
      '**沈雁回：**',
      '真的。',
    ]
    const turns = ['潮声: 你冷吗？', '沈雁回: 不冷。', '潮声: 真的？', '沈雁回: 真的。']
    expect(turnsOf(lines.join('\n\n'), 'a.md')).toEqual(turns)
    expect(
      turnsOf(
        lines
          .join('\n\n')
          .replaceAll('**潮声：**', '### 潮声：')
          .replaceAll('**沈雁回：**', '### 沈雁回：'),
        'a.md',
      ),
    ).toEqual(turns)
  })

  it('with the colon outside of the bold, or split by it', () => {
    expect(
      turnsOf(
        '**潮声**：冷吗？\n\n**沈**雁回**：**不冷。\n\n**潮****声：真的？**\n\n沈雁回:真的。',
        'a.md',
      ),
    ).toEqual(['潮声: 冷吗？', '沈雁回: 不冷。', '潮声: 真的？', '沈雁回: 真的。'])
  })

  it('in full first and short afterwards are one person', () => {
    expect(
      turnsOf(
        'Ada Kern: Are you cold?\n\nShen Yanhui: No.\n\nAK: Really?\n\nSY: Really.\n\nAK: And now?\n\nSY: Now I am.',
      ),
    ).toEqual([
      'Ada Kern: Are you cold?',
      'Shen Yanhui: No.',
      'Ada Kern: Really?',
      'Shen Yanhui: Really.',
      'Ada Kern: And now?',
      'Shen Yanhui: Now I am.',
    ])
    expect(
      turnsOf(
        '陆知微：冷吗？\n\n沈雁回：不冷。\n\n陆：真的？\n\n沈：真的。\n\n陆：现在呢？\n\n沈：冷了。',
      )[3],
    ).toBe('沈雁回: 真的。')
  })

  it('with the time of a recording', () => {
    expect(
      turnsOf(
        '[00:00:03] Ada Kern: Are you cold?\n\n[00:00:09] Shen Yanhui: No.\n\nAda Kern: 00:00:12\nReally?\n\nShen Yanhui: 00:00:15\nReally.',
      ),
    ).toEqual([
      'Ada Kern: Are you cold?',
      'Shen Yanhui: No.',
      'Ada Kern: Really?',
      'Shen Yanhui: Really.',
    ])
  })

  it('of three people', () => {
    const { speakers, passages } = importArticle({
      bytes: new TextEncoder().encode(
        '主持人：谁先来？\n\n沈雁回：我来。\n\n谭伯川：我补一句。\n\n主持人：然后呢？\n\n谭伯川：没有了。\n\n沈雁回：有的。',
      ),
      file: 'a.txt',
    })
    expect(speakers.map(({ label, role, turns }) => [label, role, turns])).toEqual([
      ['主持人', 'interviewer', 2],
      ['沈雁回', 'interviewee', 2],
      ['谭伯川', 'interviewee', 2],
    ])
    expect(passages.map(({ exchange }) => exchange)).toEqual([1, 1, 1, 2, 2, 2])
  })
})

describe('a turn', () => {
  it('goes on behind a heading inside a section, and ends where a heading opens one', () => {
    const { passages } = importArticle({
      bytes: new TextEncoder().encode(
        '# 标题\n\n## 一\n\n问：冷吗？\n\n答：不冷。\n\n### 小标题\n\n真的不冷。\n\n## 二\n\n答：现在冷了。\n\n问：为什么？\n\n答：起风了。',
      ),
      file: 'a.md',
    })
    expect(passages.map(({ kind, turn }) => `${kind} ${turn}`)).toEqual([
      'heading null',
      'question 1',
      'answer 2',
      'heading null',
      'answer 2',
      'heading null',
      'answer 3',
      'question 4',
      'answer 5',
    ])
  })
})

describe('what is no conversation', () => {
  it.each([
    [
      'release notes',
      '# 2.0\n\n- Added: search\n- Fixed: a crash\n\n# 1.0\n\n- Added: export\n- Fixed: a typo',
    ],
    ['a data block', '姓名：沈雁回\n\n地点：临澜\n\n馆藏：一万盘\n\n备注：无'],
    ['remarks that repeat', '例如：水。\n\n注：见下。\n\n例如：风。\n\n注：见上。\n\n例如：雨。'],
    [
      'an essay with questions as headings',
      '## 为什么要听？\n\n因为不听就不知道。\n\n## 听多久？\n\n听到完为止。',
    ],
    [
      'dialogue inside a story',
      '她问：“冷吗？”\n\n他说：“不冷。”\n\n她问：“真的？”\n\n他说：“真的。”',
    ],
    [
      'a glossary',
      'Tape: a ribbon.\n\nBox: what holds it.\n\nReel: what turns.\n\nLabel: what names it.',
    ],
  ])('%s', (_, text) => {
    const { form, speakers } = importArticle({
      bytes: new TextEncoder().encode(text),
      file: 'a.md',
    })
    expect(form).toBe('narrative')
    expect(speakers).toEqual([])
  })
})
