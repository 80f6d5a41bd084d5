import { corrections, type StyleRule } from './suggestion'

/** Behind these, and at the beginning, a quotation mark opens. */
const opensAfter = /(?:^|[\s([{—–\-/“‘"'])$/u

/**
 * Straight quotation marks and apostrophes become curly, and curly ones that look the wrong way are turned (The Chicago
 * Manual of Style). Feet and inches keep theirs.
 */
export const englishQuotes: StyleRule = (text) =>
  corrections(text, /["“”'‘’]/gu, (sign, at) => {
    const before = text.slice(Math.max(0, at - 1), at)
    const after = text.slice(at + 1, at + 2)
    const isDouble = /["“”]/.test(sign)
    if (/["']/.test(sign) && isMeasure(text, at)) return sign
    // Between two spaces, or alone, it is neither.
    if (/^\s?$/.test(before) && /^\s?$/.test(after)) return sign
    const inWord = /[\p{L}\p{N}]/u
    if (sign === "'" && /\d/.test(before) && /\d/.test(after)) return sign
    if (!isDouble && inWord.test(before) && inWord.test(after)) return '’'
    if (!isDouble && isShortened(text.slice(at))) return '’'
    const opens = opensAfter.test(before) && /[\p{L}\p{N}“‘"'…$£€(]/u.test(after)
    const closes = !opensAfter.test(before)
    if (!opens && !closes) return sign
    return isDouble ? (opens ? '“' : '”') : opens ? '‘' : '’'
  })

/** `'90s` and words that are written without their first letters. */
function isShortened(text: string): boolean {
  return /^['‘’](?:\d\ds?\b|(?:tis|twas|em|til|n)\b)/iu.test(text)
}

const opensSingle = /(?:^|[\s(])['“‘](?=\S)/u
const opensDouble = /(?:^|[\s(])["“‘](?=\S)/u

/** Feet and inches: a digit before, and no quotation that it could close. */
function isMeasure(text: string, at: number): boolean {
  const before = text.slice(0, at)
  const opens = text[at] === '"' ? opensDouble : opensSingle
  return /\d$/.test(before) && !opens.test(before)
}
