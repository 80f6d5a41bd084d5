import type { Mark, Span } from './proposal'

/**
 * Text that remembers where it came from: `at[i]` is the offset in the raw text of the UTF-16 unit `text[i]`.
 * Cleaning may drop or replace characters and every finding still points at the raw words.
 */
export type MappedText = { text: string; at: number[]; marks: Mark[] }

/** The part from `start` to `end`, with the marks that reach into it. */
export function sliceText(source: MappedText, start: number, end = source.text.length): MappedText {
  const marks = source.marks.flatMap((mark) => {
    const from = Math.max(mark.at[0], start)
    const to = Math.min(mark.at[1], end)
    return from < to ? [{ ...mark, at: [from - start, to - start] satisfies [number, number] }] : []
  })
  return { text: source.text.slice(start, end), at: source.at.slice(start, end), marks }
}

/** Without white space at both ends. */
export function trimText(source: MappedText): MappedText {
  const start = source.text.length - source.text.trimStart().length
  const end = source.text.trimEnd().length
  if (start === 0 && end === source.text.length) return source
  return sliceText(source, Math.min(start, end), end)
}

/** One after the other; `joiner` stands where the second begins in the raw text. */
export function joinTexts(parts: MappedText[], joiner = ''): MappedText {
  const pieces: string[] = []
  const at: number[] = []
  const marks: Mark[] = []
  let length = 0
  for (const part of parts) {
    if (length > 0 && part.text !== '') {
      pieces.push(joiner)
      for (let i = 0; i < joiner.length; i++) at.push(part.at[0] ?? 0)
      length += joiner.length
    }
    for (const mark of part.marks)
      marks.push({ ...mark, at: [mark.at[0] + length, mark.at[1] + length] })
    pieces.push(part.text)
    for (const offset of part.at) at.push(offset)
    length += part.text.length
  }
  return { text: pieces.join(''), at, marks }
}

/** The same text without the units for which `drop` is set. */
export function dropUnits(source: MappedText, drop: ReadonlySet<number>): MappedText {
  if (drop.size === 0) return source
  const kept: string[] = []
  const at: number[] = []
  /** New offset of each old one, for moving the marks. */
  const moved = new Array<number>(source.text.length + 1)
  for (let i = 0; i < source.text.length; i++) {
    moved[i] = kept.length
    if (drop.has(i)) continue
    kept.push(source.text[i] ?? '')
    at.push(source.at[i] ?? 0)
  }
  moved[source.text.length] = kept.length
  const marks = source.marks.flatMap((mark) => {
    const from = moved[mark.at[0]] ?? 0
    const to = moved[mark.at[1]] ?? 0
    return from < to ? [{ ...mark, at: [from, to] satisfies [number, number] }] : []
  })
  return { text: kept.join(''), at, marks }
}

/** Where the units from `start` to `end` stand in the raw text. */
export function rawSpan(source: MappedText, start = 0, end = source.text.length): Span {
  const first = source.at[start] ?? 0
  const last = source.at[end - 1] ?? first
  return [Math.min(first, last), Math.max(first, last) + 1]
}
