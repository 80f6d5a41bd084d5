import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { shortfalls } from '@/importer/measure/thresholds'
import { scoreFolder } from './measuredDocuments'
import { ownArticles, realArticles, realTruths } from './measureMain'

describe('what the importer understands', () => {
  it('holds the thresholds on every article of our own', () => {
    expect(shortfalls(scoreFolder(ownArticles), [])).toEqual([])
  })

  it.runIf(existsSync(realArticles))(
    'holds the thresholds on real articles, each with its truth',
    () => {
      const scores = scoreFolder(realArticles, realTruths)
      expect(scores.map(({ name }) => name.slice(0, 3))).toEqual([
        '000',
        '001',
        '002',
        '003',
        '004',
      ])
      expect(shortfalls([], scores)).toEqual([])
      expect(
        scores.flatMap(({ speakersRight, sections, survived }) => [
          speakersRight,
          sections,
          survived,
        ]),
      ).toEqual(scores.flatMap(() => [true, 1, 0]))
    },
  )
})
