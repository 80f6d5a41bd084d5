import { gramsOf, shareIn, type Grams } from './grams'
import type { CopyFinding } from './proposal'

/** An article that is already there: its words, or the grams of them where somebody keeps those. */
export type KnownArticle = { file: string } & ({ text: string } | { grams: Grams })

/** A finding with both directions: how much of this article is in that one, and of that one in this. */
export type CopyShares = CopyFinding & { here: number; there: number }

/** Below this an article is another one: unrelated pairs share less than 0.02. */
const worthSaying = 0.3
const nearlyAll = 0.95

/**
 * The known articles that this one shares much with, the one that shares most first. Measured in both directions:
 * excerpts share little of the whole and all of themselves.
 */
export function findCopies<Known extends KnownArticle>(
  text: string,
  known: readonly Known[],
): { article: Known; copy: CopyShares }[] {
  if (known.length === 0) return []
  const own = gramsOf(text)
  return known
    .flatMap((article) => {
      const copy = copyShares(article.file, own, gramsIn(article))
      return copy.containment < worthSaying ? [] : [{ article, copy }]
    })
    .sort((a, b) => b.copy.containment - a.copy.containment || least(b.copy) - least(a.copy))
}

/** The known article that shares most with this one. */
export function findCopy(text: string, known: readonly KnownArticle[]): CopyShares | null {
  return findCopies(text, known)[0]?.copy ?? null
}

/** How two articles share their words, however little that is. */
export function copyShares(file: string, own: Grams, theirs: Grams): CopyShares {
  const here = rounded(shareIn(own, theirs))
  const there = rounded(shareIn(theirs, own))
  const containment = Math.max(here, there)
  const whole = Math.min(here, there) >= nearlyAll
  const kind = whole ? 'same' : containment >= nearlyAll ? 'excerpt' : 'damaged'
  return { file, containment, kind, here, there }
}

function gramsIn(article: KnownArticle): Grams {
  return 'grams' in article ? article.grams : gramsOf(article.text)
}

function least({ here, there }: CopyShares): number {
  return Math.min(here, there)
}

function rounded(share: number): number {
  return Math.round(share * 10_000) / 10_000
}
