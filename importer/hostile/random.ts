/** A whole number from 0 up to, not including, `below`; 0 where nothing is below. */
export type Random = (below: number) => number

/** mulberry32: small, and the same everywhere. */
export function makeRandom(seed: number): Random {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return below > 0 ? ((t ^ (t >>> 14)) >>> 0) % below : 0
  }
}

/** One of `items`, which must not be empty. */
export function pick<T>(items: readonly T[], random: Random): T {
  const item = items[random(items.length)]
  if (item === undefined) throw new Error('Nothing to pick from')
  return item
}
