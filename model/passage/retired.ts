/** A passage that is gone, and the one whose permalink now answers for it. */
export type Retired = { id: string; into: string }

type Wording = { id: string; text: string }

/**
 * The ids that `next` no longer has, each with the passage that took it in: the one that now holds its words and did
 * not before, else the nearest one before it that is still there, else the nearest one after it. Nothing is said of
 * a passage whose whole surroundings are gone.
 */
export function retiredPassages(previous: readonly Wording[], next: readonly Wording[]): Retired[] {
  const before = new Map(previous.map(({ id, text }) => [id, text]))
  const after = new Set(next.map(({ id }) => id))

  return previous.flatMap(({ id, text }, place) => {
    if (after.has(id)) return []
    const taker = text.trim() !== '' && next.find((other) => holdsNow(other, text))
    const neighbours = [...previous.slice(0, place).reverse(), ...previous.slice(place + 1)]
    const into = (taker || neighbours.find((other) => after.has(other.id)))?.id
    return into === undefined ? [] : [{ id, into }]
  })

  function holdsNow(other: Wording, text: string): boolean {
    return other.text.includes(text) && !before.get(other.id)?.includes(text)
  }
}

/**
 * The list of retired passages after a change: what was known and what `gone` adds, every chain followed to its end
 * (a went into b, b into c: a is now found in c), without ids that are there again.
 */
export function mergeRetired(
  known: readonly Retired[],
  gone: readonly Retired[],
  present: ReadonlySet<string>,
): Retired[] {
  const into = new Map([...known, ...gone].map((entry) => [entry.id, entry.into]))
  return [...into.keys()].filter((id) => !present.has(id)).map((id) => ({ id, into: endOf(id) }))

  function endOf(id: string): string {
    let place = id
    for (let steps = 0; steps <= into.size; steps++) {
      const further = into.get(place)
      if (further === undefined || (place !== id && present.has(place))) break
      place = further
    }
    return place
  }
}
