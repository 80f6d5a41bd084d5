/**
 * A stored value without what says nothing, keys in order: a database may give back "nothing" in another way than it
 * was stored. Rows of a list are told apart by what they say: their ids differ between a version and what is public.
 */
export function settled(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(settled)
  if (typeof value !== 'object' || value === null)
    return value === null || value === '' ? undefined : value
  const kept = Object.entries(value)
    .filter(([key]) => key !== 'id')
    .map(([key, inner]: [string, unknown]) => [key, settled(inner)] as const)
    .filter(([, inner]) => inner !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
  return kept.length === 0 ? undefined : Object.fromEntries(kept)
}

/** Whether two stored values say the same. */
export function saysSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(settled(one)) === JSON.stringify(settled(other))
}
