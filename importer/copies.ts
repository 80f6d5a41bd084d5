import type { CopyFinding } from './proposal'

/** An article that is already there, with its raw text or the text of its passages. */
export type KnownArticle = { file: string; text: string }

/** Below this an article is another one: unrelated pairs share less than 0.02. */
const worthSaying = 0.3
const nearlyAll = 0.95
const gramLength = 5

/**
 * The known article that shares most with this one. Character 5-grams of letters and digits, and how many of the
 * one are contained in the other, in both directions: excerpts share little of the whole and all of themselves.
 */
export function findCopy(text: string, known: KnownArticle[]): CopyFinding | null {
  if (known.length === 0) return null
  const own = grams(text)
  let best: CopyFinding | null = null
  for (const article of known) {
    const theirs = grams(article.text)
    const forth = containment(own, theirs)
    const back = containment(theirs, own)
    const most = Math.max(forth, back)
    if (most < worthSaying || most <= (best?.containment ?? 0)) continue
    const kind =
      Math.min(forth, back) >= nearlyAll ? 'same' : most >= nearlyAll ? 'excerpt' : 'damaged'
    best = { file: article.file, containment: Math.round(most * 10_000) / 10_000, kind }
  }
  return best
}

function containment(of: ReadonlySet<string>, inside: ReadonlySet<string>): number {
  if (of.size === 0) return 0
  let shared = 0
  for (const gram of of) if (inside.has(gram)) shared++
  return shared / of.size
}

function grams(text: string): Set<string> {
  const letters = comparable(text)
  const found = new Set<string>()
  for (let i = 0; i + gramLength <= letters.length; i++) found.add(letters.slice(i, i + gramLength))
  return found
}

/** What counts when two articles are compared: letters and digits, without front matter, pictures and addresses. */
function comparable(text: string): string {
  return text
    .replace(/^\s{0,8}---\r?\n[^]{0,20000}?\n---/, '')
    .replace(/!\[[^[\]]{0,500}\]\([^()\s]{0,3000}\)/g, '')
    .replace(/https?:\/\/[^\s)）]{1,3000}/g, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
