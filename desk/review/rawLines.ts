type Span = readonly [number, number]

export type RawPiece = { text: string; removed: boolean; warned: boolean }
/** `start`: offset of the line in the raw text. */
export type RawLine = { number: number; start: number; pieces: RawPiece[] }

/** The raw text line by line, cut where something was removed or where a warning points. Lines count from 1. */
export function rawLines(
  raw: string,
  removed: readonly Span[],
  warned: readonly Span[],
): RawLine[] {
  const cuts = [...new Set([...removed, ...warned].flat())].sort((a, b) => a - b)
  let next = 0
  let start = 0
  return raw.split('\n').map((line, i) => {
    const end = start + line.length
    const places = [start]
    while (next < cuts.length && (cuts[next] ?? 0) <= start) next++
    for (let k = next; k < cuts.length && (cuts[k] ?? 0) < end; k++) places.push(cuts[k] ?? end)
    const pieces = places.map((from, k): RawPiece => {
      const to = places[k + 1] ?? end
      return {
        text: raw.slice(from, to).replace(/\r$/, ''),
        removed: covers(removed, from, to),
        warned: covers(warned, from, to),
      }
    })
    const own = start
    start = end + 1
    return { number: i + 1, start: own, pieces: pieces.filter(({ text }) => text !== '') }
  })
}

/** For an offset into the raw text, the number of its line. */
export function lineNumbers(raw: string): (offset: number) => number {
  const starts = [0]
  for (let at = raw.indexOf('\n'); at >= 0; at = raw.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => {
    let low = 0
    let high = starts.length
    while (low + 1 < high) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle
    }
    return low + 1
  }
}

function covers(spans: readonly Span[], from: number, to: number): boolean {
  return from < to && spans.some(([start, end]) => start <= from && end >= to)
}
