import { closesChinese, han, opensChinese, pausesChinese, space } from './scripts'
import { corrections, type StyleRule } from './suggestion'

const before = `(?<=[${han}${closesChinese}${pausesChinese}”’])`
const after = `(?=[${han}${opensChinese}“‘]|$|\\n)`

/**
 * A pattern where Chinese stands on one side at least, or the paragraph ends. Repeats are bounded here and in the other
 * rules: a long row of signs is no punctuation, and must not hold up whoever edits it.
 */
const besideChinese = (pattern: string) =>
  new RegExp(`${before}${pattern}|${pattern}${after}`, 'gu')

const points = besideChinese('(?<![.])[.]{3,}')
const stops = /。{3,}|[·・]{3,}/gu
const ellipses = besideChinese('(?<!…)(?:…|…{3}|…{5})(?!…)')
const hyphens = besideChinese(
  `${space}{0,3}(?<![-－─–])(?:-{2,9}|－{2,9}|─{2,9}|–{2,9})(?![-－─–])${space}{0,3}`,
)
const lonely = besideChinese(`${space}{1,3}—${space}{1,3}`)

/**
 * The ellipsis is six points (……) and the dash two characters long (——), GB/T 15834—2011. A single — without spaces
 * stays: between two names or places it is the mark that connects them.
 */
export const chineseDashes: StyleRule = (text) => [
  ...[points, stops, ellipses].flatMap((pattern) => corrections(text, pattern, () => '……')),
  ...[hyphens, lonely].flatMap((pattern) => corrections(text, pattern, () => '——')),
]
