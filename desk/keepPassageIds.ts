import { newPassageId } from '@/model/passageId'

type Known = { id: string; text: string }

/** Two passages are the same one, edited, when they share at least this much of their pairs of letters. */
const near = 0.5

/**
 * An id for every new text: that of the known passage with the same words, then that of the one most like it, then
 * a new one. Each known passage is taken once.
 */
export function keepPassageIds(texts: readonly string[], known: readonly Known[]): string[] {
  const free = new Map(known.map((passage) => [passage.id, passage.text]))
  const ids = new Map<number, string>()
  texts.forEach((text, i) => {
    const same = [...free].find(([, other]) => folded(other) === folded(text))
    if (!same || folded(text) === '') return
    free.delete(same[0])
    ids.set(i, same[0])
  })
  const left = new Map([...free].map(([id, text]) => [id, pairs(text)]))
  texts.forEach((text, i) => {
    if (ids.has(i)) return
    const own = pairs(text)
    const [best] = [...left]
      .map(([id, theirs]) => ({ id, like: likeness(own, theirs) }))
      .sort((a, b) => b.like - a.like)
    if (!best || best.like < near) return
    left.delete(best.id)
    ids.set(i, best.id)
  })
  return texts.map((_, i) => ids.get(i) ?? newPassageId())
}

function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

function pairs(text: string): Set<string> {
  const letters = folded(text)
  const found = new Set<string>()
  for (let i = 0; i + 2 <= letters.length; i++) found.add(letters.slice(i, i + 2))
  return found
}

/** Dice's coefficient: 1 for the same pairs, 0 for none in common. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one]
  // The smaller can't share more than all of itself: most pairs of passages end here.
  if ((2 * small.size) / (one.size + other.size) < near) return 0
  let shared = 0
  for (const pair of small) if (large.has(pair)) shared++
  return (2 * shared) / (one.size + other.size)
}
