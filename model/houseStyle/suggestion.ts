/** What suggestions are about, in the order in which they are listed. Of two at one place the first kind wins. */
export const styleKinds = ['names', 'width', 'dashes', 'quotes', 'punctuation', 'spaces'] as const
export type StyleKind = (typeof styleKinds)[number]

/** Other words for a place of a text, in UTF-16 units. Never without width: something is always replaced. */
export type Correction = { start: number; end: number; instead: string }

/** A correction that an editor may take or leave; `before` are the words that it is about. */
export type Suggestion = Correction & { kind: StyleKind; before: string }

/** Looks through a paragraph, or an item of a list; line breaks are `\n`, a note inside it is U+FFFC. */
export type StyleRule = (text: string) => Correction[]

/** The places of a pattern with what stands there instead; what stays as it is is left out. */
export function corrections(
  text: string,
  pattern: RegExp,
  insteadOf: (words: string, at: number) => string,
): Correction[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: words, index: start }) => {
    const instead = insteadOf(words, start)
    return words === '' || instead === words ? [] : [{ start, end: start + words.length, instead }]
  })
}
