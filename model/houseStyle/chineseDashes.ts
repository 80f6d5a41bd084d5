import { closesChinese, han, opensChinese, pausesChinese, space } from './scripts'
import { corrections, type StyleRule } from './suggestion'

const before = `(?<=[${han}${closesChinese}${pausesChinese}”’])`
const after = `(?=[${han}${opensChinese}“‘]|$|\\n)`

/** A pattern where Chinese stands on one side at least, or the paragraph ends. */
const besideChinese = (pattern: string) =>
  new RegExp(`${before}${pattern}|${pattern}${after}`, 'gu')

const points = besideChinese('(?<![.])[.]{3,}')
const stops = /。{3,}|[·・]{3,}/gu
const ellipses = besideChinese('(?<!…)(?:…|…{3}|…{5})(?!…)')
const hyphens = besideChinese(
  `${space}*(?<![-－─–])(?:-{2,}|－{2,}|─{2,}|–{2,})(?![-－─–])${space}*`,
)
const lonely = besideChinese(`${space}+—${space}+`)

/**
 * The ellipsis is six points (……) and the dash two characters long (——), GB/T 15834—2011. A single — without spaces
 * stays: between two names or places it is the mark that connects them.
 */
export const chineseDashes: StyleRule = (text) => [
  ...[points, stops, ellipses].flatMap((pattern) => corrections(text, pattern, () => '……')),
  ...[hyphens, lonely].flatMap((pattern) => corrections(text, pattern, () => '——')),
]
