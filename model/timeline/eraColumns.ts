type Stretch = { from: number; to: number | null }

export type EraColumns = {
  /** Shares of the width for the columns of a grid, gaps included. */
  widths: number[]
  /** For each stretch the column it stands in, counted from 1. */
  columns: number[]
}

/**
 * Columns of a grid that stand under the years they name, on the same line of years as the overview (`domain`, in
 * decimal years). Stretches come in the order of time; where two overlap the later one begins later.
 */
export function eraColumns(stretches: Stretch[], domain: readonly [number, number]): EraColumns {
  const [first, last] = domain
  const widths: number[] = []
  const columns: number[] = []
  let reached = first
  for (const { from, to } of stretches) {
    const start = Math.min(Math.max(from, reached), last)
    const end = Math.min(Math.max(to ?? last, start), last)
    widths.push(start - reached, end - start)
    columns.push(widths.length)
    reached = end
  }
  widths.push(last - reached)
  return { widths, columns }
}
