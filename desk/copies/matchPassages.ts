/** Two passages are the same one, edited, when they share at least this much of their pairs of letters. */
const near = 0.5
/** Where a passage that is most alike is taken by another, one that is much less so is not this one. */
const rival = 0.75

/**
 * Which of the known passages each new text is: first those with the same words, whatever their order, then those
 * most alike. Words that stand more than once go with their neighbours. Each known passage is taken once.
 *
 * @returns for each text the place of its passage in `known`, `null` for a new one
 */
export function matchPassages(
  texts: readonly string[],
  known: readonly string[],
): (number | null)[] {
  const own = texts.map(folded)
  const theirs = known.map(folded)
  const found: (number | null)[] = texts.map(() => null)
  const taken = new Set<number>()
  const take = (place: number, of: number) => {
    found[place] = of
    taken.add(of)
  }

  const places = placesOf(theirs)
  const once = new Set([...placesOf(own)].flatMap(([text, at]) => (at.length === 1 ? [text] : [])))
  own.forEach((text, i) => {
    const [only, ...more] = places.get(text) ?? []
    if (only !== undefined && more.length === 0 && once.has(text)) take(i, only)
  })
  own.forEach((text, i) => {
    const free = (places.get(text) ?? []).filter((at) => !taken.has(at))
    const [first] = free
    if (found[i] !== null || first === undefined) return
    const after = neighbour(found, i, -1)
    const before = neighbour(found, i, 1)
    take(i, free.find((at) => at === after + 1 || at === before - 1) ?? first)
  })

  for (const { place, of } of alike(own, theirs, found, taken)) {
    if (found[place] === null && !taken.has(of)) take(place, of)
  }
  return found
}

/** Letters and digits, by which two wordings are compared. */
function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Wordings without a letter say nothing, and are found nowhere. */
function placesOf(texts: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  texts.forEach((text, i) => {
    if (text !== '') places.set(text, [...(places.get(text) ?? []), i])
  })
  return places
}

function neighbour(found: readonly (number | null)[], place: number, step: 1 | -1): number {
  return found[place + step] ?? Number.NaN
}

type Likeness = { place: number; of: number; like: number }

/** Pairs of passages that are left and near enough, the most alike first; of equals the one that stands as far on. */
function alike(
  own: readonly string[],
  theirs: readonly string[],
  found: readonly (number | null)[],
  taken: ReadonlySet<number>,
): Likeness[] {
  const left = theirs.flatMap((text, of) => (taken.has(of) ? [] : [{ of, pairs: pairs(text) }]))
  const holders = new Map<number, number[]>()
  left.forEach(({ pairs }, i) => {
    for (const pair of pairs) {
      const held = holders.get(pair)
      if (held) held.push(i)
      else holders.set(pair, [i])
    }
  })
  const close: Likeness[] = []
  own.forEach((text, place) => {
    if (found[place] !== null) return
    const mine = pairs(text)
    const shared = new Uint32Array(left.length)
    for (const pair of mine)
      for (const i of holders.get(pair) ?? []) shared[i] = (shared[i] ?? 0) + 1
    const likes = left.map(({ pairs }, i) => {
      return (2 * (shared[i] ?? 0)) / Math.max(1, mine.size + pairs.size)
    })
    const least = Math.max(near, rival * Math.max(...likes))
    left.forEach(({ of }, i) => {
      const like = likes[i] ?? 0
      if (like >= least) close.push({ place, of, like })
    })
  })
  const apart = ({ place, of }: Likeness) => Math.abs(place / own.length - of / theirs.length)
  return close.sort((a, b) => b.like - a.like || apart(a) - apart(b))
}

/** Two letters in a row, each pair as one number. */
function pairs(text: string): Set<number> {
  const found = new Set<number>()
  for (let i = 0; i + 2 <= text.length; i++) {
    found.add((text.charCodeAt(i) << 16) | text.charCodeAt(i + 1))
  }
  return found
}
