import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sampleSets } from './sampleSets'
import { site } from './site'

/** Articles of other people, kept beside the checkout where there are any, and never inside it. */
const seeds = join(import.meta.dirname, '../../shared/seeds')

/** Every text of the sample, but for the titles and addresses of what it cites. */
function ownTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(ownTexts)
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(ownTexts)
  return []
}

/**
 * Every run of `length` letters, digits and Han characters, in lower case, without what stands between them: two
 * texts that share a long one have a common origin.
 */
function textRuns(text: string, length: number): Set<string> {
  const bare = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]/gu, '')
  const runs = new Set<string>()
  for (let at = 0; at + length <= bare.length; at++) runs.add(bare.slice(at, at + length))
  return runs
}

if (existsSync(seeds)) {
  describe('the words of the sample', () => {
    it('are our own: no long run of them stands in an article that we read', () => {
      const own = sampleSets.map((set) => ({ ...set, sources: [] }))
      const articles = readdirSync(seeds)
        .filter((name) => name.endsWith('.txt'))
        .map((name) => textRuns(readFileSync(join(seeds, name), 'utf8'), 16))
      expect(articles.length).toBeGreaterThan(0)
      const taken = ownTexts([own, site])
        .flatMap((text) => [...textRuns(text, 16)])
        .filter((run) => articles.some((article) => article.has(run)))
      expect(taken).toEqual([])
    })
  })
}

describe('runs of characters', () => {
  it('leave punctuation, spaces and case aside', () => {
    expect([...textRuns('The River, 3', 8)]).toEqual(['theriver', 'heriver3'])
    expect([...textRuns('江水，退了。', 4)]).toEqual(['江水退了'])
    expect([...textRuns('江水', 4)]).toEqual([])
  })
})
