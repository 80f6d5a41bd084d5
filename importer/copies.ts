import { gramsOf, shareIn, type Grams } from './grams'
import type { CopyFinding } from './proposal'

/** An article that is already there: its words, or the grams of them where somebody keeps those. */
export type KnownArticle = { file: string } & ({ text: string } | { grams: Grams })

/** A finding with both directions: how much of this article is in that one, and of that one in this. */
export type CopyShares = CopyFinding & { here: number; there: number }

export type FoundCopy<Known extends KnownArticle> = { article: Known; copy: CopyShares }

/** Below this an article is another one: unrelated pairs share less than 0.02. */
const worthSaying = 0.3
const nearlyAll = 0.95
/** About twenty characters. Less than a sentence is found in many articles, and is a copy of none. */
const leastGrams = 16

/**
 * The known articles that this one shares much with, the nearest first. Measured in both directions: excerpts share
 * little of the whole and all of themselves.
 */
export function findCopies<Known extends KnownArticle>(
  text: string,
  known: readonly Known[],
): FoundCopy<Known>[] {
  return known.length === 0 ? [] : findCopiesOf(gramsOf(text), known)
}

/** The same, for an article whose grams are at hand. */
export function findCopiesOf<Known extends KnownArticle>(
  own: Grams,
  known: readonly Known[],
): FoundCopy<Known>[] {
  return known
    .flatMap((article) => {
      const theirs = gramsIn(article)
      if (Math.min(own.length, theirs.length) < leastGrams) return []
      const copy = copyShares(article.file, own, theirs)
      return copy.containment < worthSaying ? [] : [{ article, copy }]
    })
    .sort((a, b) => nearness(b.copy) - nearness(a.copy) || b.copy.containment - a.copy.containment)
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

/** By the greater share; where that is much the same, an article of equal length before one that holds much more. */
function nearness({ here, there, containment }: CopyShares): number {
  return Math.round(containment * 20) + Math.min(here, there)
}

function rounded(share: number): number {
  return Math.round(share * 10_000) / 10_000
}
