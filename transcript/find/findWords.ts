/** What is looked for. `speaker` is the key of one who alone is searched, '' for nobody; `null` searches all. */
export type Search = { words: string; isPattern: boolean; isExact: boolean; speaker: string | null }

/** A run of text that no note, link or line break divides, and who says it. */
export type Run = { text: string; speaker: string }

/** A place in a run, in UTF-16 units, and what would stand there instead. */
export type Found = { run: number; start: number; end: number; instead: string }

/**
 * The pattern of a search: plain words mean just themselves. `isExact` minds capitals; `^` and `$` are the ends of a run.
 *
 * @returns `null` for an empty search
 * @throws SyntaxError for what is no regular expression
 */
export function patternOf({ words, isPattern, isExact }: Search): RegExp | null {
  if (words === '') return null
  const source = isPattern ? words : words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
  return new RegExp(source, isExact ? 'gu' : 'giu')
}

/**
 * All places where the words stand, in order. Places without any width, as `x*` finds them between letters, are none.
 *
 * @param replacement in a pattern with `$1`, `$<name>` and `$&`; else just words
 */
export function findWords(runs: readonly Run[], search: Search, replacement: string): Found[] {
  const pattern = patternOf(search)
  if (!pattern) return []
  return runs.flatMap(({ text, speaker }, run) => {
    if (search.speaker !== null && speaker !== search.speaker) return []
    return [...text.matchAll(pattern)].flatMap((match) => {
      const [words] = match
      if (words === '') return []
      const start = match.index
      const instead = search.isPattern ? filledIn(replacement, match) : replacement
      return [{ run, start, end: start + words.length, instead }]
    })
  })
}

/** A replacement with what a match stands for. Look-around sees the whole text only here, so it is filled in by hand. */
function filledIn(replacement: string, match: RegExpMatchArray): string {
  return replacement.replace(
    /\$(?:(\$)|(&)|(\d{1,2})|<([^>]*)>)/g,
    (whole, dollar?: string, all?: string, number?: string, name?: string) => {
      if (dollar) return '$'
      if (all) return match[0]
      if (number !== undefined)
        return Number(number) in match ? (match[Number(number)] ?? '') : whole
      return match.groups?.[name ?? ''] ?? ''
    },
  )
}
