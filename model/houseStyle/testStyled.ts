import type { Correction } from './suggestion'

/** A text with its corrections taken, from the end; of two that overlap only one is. */
export function styled(text: string, corrections: readonly Correction[]): string {
  let from = text.length
  let words = text
  for (const { start, end, instead } of corrections.toSorted(
    (one, other) => other.start - one.start,
  )) {
    if (end > from) continue
    words = words.slice(0, start) + instead + words.slice(end)
    from = start
  }
  return words
}
