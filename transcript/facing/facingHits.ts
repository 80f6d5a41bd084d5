import type { Passage } from '@/model/passage/passage'
import { turnsOf } from '@/model/passage/turns'
import { findWords, type Found, type Search } from '../find/findWords'
import { passageRuns, wordsOfRun, type PassageRun } from './passageRuns'

/** A place in the other language, with some words on either side. */
export type FacingHit = {
  passage: Passage
  /** The number of the exchange, as readers see it. */
  exchange: number | null
  found: Found
  /** What the words stand in, if not in what is said. */
  of?: PassageRun['of']
  words: string
  around: [before: string, after: string]
}

/** Characters of context on either side. */
const context = 30

/**
 * All places in the other language, in order.
 *
 * @throws SyntaxError for what is no regular expression
 */
export function facingHits(
  passages: readonly Passage[],
  search: Search,
  replacement: string,
): FacingHit[] {
  const turns = turnsOf(passages)
  return passages.flatMap((passage, place) => {
    const parts = passageRuns(passage)
    const runs = parts.map((part) => ({
      text: wordsOfRun(part),
      speaker: part.of ? '' : (passage.speaker ?? ''),
    }))
    return findWords(runs, search, replacement).map((found): FacingHit => {
      const text = runs[found.run]?.text ?? ''
      const { start, end } = found
      return {
        passage,
        exchange: turns[place]?.exchange ?? null,
        found,
        of: parts[found.run]?.of,
        words: text.slice(start, end),
        around: [
          (start > context ? '…' : '') + text.slice(Math.max(0, start - context), start),
          text.slice(end, end + context) + (end + context < text.length ? '…' : ''),
        ],
      }
    })
  })
}

/** Hits of the same passage together: it is saved as one. */
export function byPassage(hits: readonly FacingHit[]): { passage: Passage; found: Found[] }[] {
  const groups = new Map<string, { passage: Passage; found: Found[] }>()
  for (const { passage, found } of hits) {
    const group = groups.get(passage.id) ?? { passage, found: [] }
    group.found.push(found)
    groups.set(passage.id, group)
  }
  return [...groups.values()]
}
