import { describe, expect, it } from 'vitest'

import { importArticle } from '@/importer/importArticle'

import { applyEdits } from './applyEdits'
import { noEdits, withChange, type Change } from './edits'
import { reviewWarnings } from './reviewWarnings'
import { speakerMatches, profilesLike } from './speakerMatches'
import { labelCounts } from './speakerLabels'
import { whatStandsAt } from './whatStandsAt'

const text = `# 会数数的井

**采访、文 | 苏苇**

苏苇：这口井多深？

郑满：没有人量到过底。

苏苇：那怎么知道有水？

听。扔一颗石子，数到九，就有一声。

苏苇：每次都是九？

郑满：旱年数到十一。

上一篇：渡口的钟
`
const stored = importArticle({ bytes: new TextEncoder().encode(text), file: 'well.md' })
const after = (...changes: Change[]) => applyEdits(stored, changes.reduce(withChange, noEdits))
const at = (words: string) => text.indexOf(words)

describe('what wants a look', () => {
  const inferred = (edited: ReturnType<typeof after>) =>
    reviewWarnings(stored, edited, 'zh').decide.find(({ code }) => code === 'inferred-speaker')
  const passage = inferred(after())?.passage ?? ''

  it('is about a passage, in the language of whoever looks', () => {
    expect(inferred(after())).toMatchObject({ settled: false, passage: expect.any(String) })
    const english = reviewWarnings(stored, after(), 'en').decide[0]
    expect(english?.message).toMatch(/No speaker is named/)
  })

  it.each<[string, Change]>([
    ['found right', { do: 'confirm', passage }],
    ['given to somebody', { do: 'passage', passage, speaker: 's1' }],
    ['left out', { do: 'drop', passage }],
    ['waved through', { do: 'seen', warnings: [inferred(after())?.place ?? -1] }],
  ])('is settled once the passage was %s', (_, change) => {
    const edited = after(change)
    expect(inferred(edited)?.settled).toBe(true)
    expect(edited.passages.some((one) => one.inferred)).toBe(false)
  })
})

describe('a place in the raw text', () => {
  it.each([
    ['没有人量到过底', { what: 'passage' }],
    ['上一篇', { what: 'removal' }],
    ['采访、文', { what: 'field', field: 'credits' }],
  ])('%s leads to what came of it', (words, standing) => {
    expect(whatStandsAt(at(words), stored, after())).toMatchObject(standing)
  })

  it('that was restored leads to the passage that it became', () => {
    const edited = after({ do: 'restore', removal: 0, key: 'back' })
    expect(whatStandsAt(at('上一篇'), stored, edited)).toEqual({ what: 'passage', key: 'back' })
  })
})

it('labels are counted as they stand, and what has none apart', () => {
  const [asks, answers] = after().speakers
  expect(labelCounts(after().passages, asks?.key ?? '')).toEqual([{ label: '苏苇：', count: 3 }])
  expect(labelCounts(after().passages, answers?.key ?? '')).toEqual([
    { label: '郑满：', count: 2 },
    { label: null, count: 1 },
  ])
})

describe('profiles of speakers', () => {
  const profile = (id: string, names: string[], aliases: string[] = []) => ({
    id,
    kind: 'person' as const,
    review: 'confirmed' as const,
    names: [...names, ...aliases],
    aliases,
  })
  const known = [
    profile('p1', ['郑满', 'Zheng Man']),
    profile('p2', ['苏苇', 'Su Wei'], ['小苏']),
    profile('p3', ['苏苇河']),
  ]

  it('are matched by name, and say why', () => {
    expect(speakerMatches(after(), known)).toMatchObject([
      { chosen: 'p2', why: 'name' },
      { chosen: 'p1', why: 'name' },
    ])
    const renamed = after({ do: 'speaker', key: 's1', label: '小苏' })
    expect(speakerMatches(renamed, known)[0]).toMatchObject({ chosen: 'p2', why: 'alias' })
    const refused = after({ do: 'speaker', key: 's1', profile: null })
    expect(speakerMatches(refused, known)[0]).toMatchObject({ chosen: '', why: 'decided' })
  })

  it('offer whoever the byline names for a magazine that asks', () => {
    const magazine = after({ do: 'speaker', key: 's1', label: '《潮间》' })
    expect(speakerMatches(magazine, known)[0]?.profiles.map(({ name }) => name)).toContain('苏苇')
  })

  it('are found by a part of any of their names, the closest first', () => {
    expect(profilesLike('苏苇', known, 9).map(({ id }) => id)).toEqual(['p2', 'p3'])
    expect(profilesLike('zheng', known, 9).map(({ id }) => id)).toEqual(['p1'])
    expect(profilesLike(' ', known, 9)).toEqual([])
  })
})
