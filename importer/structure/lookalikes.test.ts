import { describe, expect, it } from 'vitest'
import { importArticle } from '../importArticle'

const turns = (label: string, another = label) =>
  importArticle({
    bytes: new TextEncoder().encode(
      [
        '一个标题',
        `${label}：你好吗？`,
        'Ada：很好。',
        `${another}：真的吗？`,
        'Ada：真的。',
        `${label}：那就好，再见吗？`,
        'Ada：再见。',
      ].join('\n\n'),
    ),
    file: 'a.txt',
  })

describe('labels that look the same', () => {
  it.each([
    ['a zero-width space', '陈\u200b渡'],
    ['a variation selector', '陈渡\u{e0100}'],
    ['a turned direction', '\u202e陈渡\u202c'],
    ['an invisible tag', '陈\u{e0041}渡'],
    ['a space that does not break', '陈\u00a0渡'],
  ])('are one speaker in spite of %s, without a warning', (_, another) => {
    const { speakers, warnings } = turns('陈渡', another)
    expect(speakers.map(({ label, turns: count }) => `${label} ${count}`)).toEqual([
      '陈渡 3',
      'Ada 3',
    ])
    expect(warnings.map(({ code }) => code)).not.toContain('similar-labels')
  })

  it.each([
    ['full-width', 'Ｂo', 0],
    ['Cyrillic', 'Вo', 1],
    ['Greek', 'Bο', 1],
  ])(
    'are one speaker in %s letters, which is said where it is another script',
    (_, another, said) => {
      const { speakers, warnings } = turns('Bo', another)
      expect(speakers.map(({ label, turns: count }) => `${label} ${count}`)).toEqual([
        'Bo 3',
        'Ada 3',
      ])
      const similar = warnings.filter(({ code }) => code === 'similar-labels')
      expect(similar).toHaveLength(said)
      if (said) expect(similar[0]?.message).toContain(another)
    },
  )

  it('leaves names of another script alone', () => {
    const { speakers, warnings } = turns('Вера')
    expect(speakers.map(({ label }) => label)).toEqual(['Вера', 'Ada'])
    expect(warnings.map(({ code }) => code)).not.toContain('similar-labels')
  })
})
