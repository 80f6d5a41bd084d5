/** Han characters and Latin letters that stand beside a name without a second line. */
const mostWidth = 36

/**
 * The beginning of a summary up to its first comma or full stop, for a place that has room for few words. `null` where
 * even that is too long.
 */
export function firstClause(summary: string | null): string | null {
  const clause = summary?.split(/[，。；：,;:\n]|[.](?=\s|$)/u)[0]?.trim() ?? ''
  return clause === '' || widthOf(clause) > mostWidth ? null : clause
}

/** In halves of a Han character. */
function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (/\p{Script=Han}/u.test(letter) ? 2 : 1), 0)
}
