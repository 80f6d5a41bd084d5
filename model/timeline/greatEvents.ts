type Weighed = { weight: 1 | 2 | 3 }

/**
 * The few events that stand for a whole timeline: its turning points, then lesser ones while there is room. Where one
 * weight has too many, they are taken from its whole length. The order of `events` stays.
 */
export function greatEvents<Event extends Weighed>(events: Event[], most = 4): Event[] {
  const chosen = new Set<Event>()
  for (const weight of [3, 2, 1]) {
    const those = events.filter((event) => event.weight === weight)
    for (const event of spread(those, most - chosen.size)) chosen.add(event)
  }
  return events.filter((event) => chosen.has(event))
}

function spread<Item>(items: Item[], count: number): Item[] {
  if (items.length <= count) return items
  const step = (items.length - 1) / Math.max(1, count - 1)
  return items.filter((_, index) =>
    Array.from({ length: count }, (_unused, n) => Math.round(n * step)).includes(index),
  )
}
