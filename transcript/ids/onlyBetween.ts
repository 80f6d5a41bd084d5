/** The one entry between two neighbours, if there is exactly one. `undefined` is the beginning or the end. */
export function onlyBetween(
  order: readonly string[],
  before: string | undefined,
  after: string | undefined,
): string | undefined {
  const from = before === undefined ? -1 : order.indexOf(before)
  const to = after === undefined ? order.length : order.indexOf(after)
  const areThere = (before === undefined || from >= 0) && (after === undefined || to >= 0)
  return areThere && to - from === 2 ? order[from + 1] : undefined
}
