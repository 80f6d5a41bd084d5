const words = new Intl.Segmenter('zh-Hans', { granularity: 'word' })

/** Marks that may not begin a line, and those that may not end one (GB/T 15834, prohibition rules). */
const closing = /^[\p{Pe}\p{Pf}，。、；：？！,.;:?!%％…—～·々%]/u
const opening = /[\p{Ps}\p{Pi}]$/u

/**
 * A Chinese text in pieces between which a line may end: its words, each with the punctuation that belongs to it.
 * The pieces joined are the text.
 */
export function wordsOf(text: string): string[] {
  const pieces: string[] = []
  for (const { segment } of words.segment(text)) {
    const before = pieces.at(-1)
    if (before !== undefined && (closing.test(segment) || opening.test(before)))
      pieces[pieces.length - 1] = before + segment
    else pieces.push(segment)
  }
  return pieces
}
