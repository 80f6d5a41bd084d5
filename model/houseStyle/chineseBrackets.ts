import { closesChinese, han, hasHan, pausesChinese, space } from './scripts'
import type { Correction, StyleRule } from './suggestion'

const afterChinese = new RegExp(`[${han}${closesChinese}${pausesChinese}”’]${space}*$`, 'u')
const spaces = new RegExp(`^${space}*`, 'u')

/**
 * Round brackets around Chinese, or behind it, become full-width (GB/T 15834—2011), without spaces outside. A bracket
 * follows the other one of its pair; brackets without a second, and those of formulas and Latin text, stay.
 */
export const chineseBrackets: StyleRule = (text) =>
  bracketPairs(text).flatMap(([open, close]) => {
    const isWide = text[open] === '（' || text[close] === '）'
    const inside = text.slice(open + 1, close)
    if (!isWide && !hasHan(inside) && !afterChinese.test(text.slice(0, open))) return []
    return [...opening(text, open), ...closing(text, close)]
  })

/** Places of brackets that belong together, of either width. */
function bracketPairs(text: string): [open: number, close: number][] {
  const pairs: [number, number][] = []
  const opened: number[] = []
  for (const { 0: bracket, index } of text.matchAll(/[()（）\n]/g)) {
    if (bracket === '\n') opened.length = 0
    else if (bracket === '(' || bracket === '（') opened.push(index)
    else {
      const open = opened.pop()
      if (open !== undefined) pairs.push([open, index])
    }
  }
  return pairs
}

function opening(text: string, at: number): Correction[] {
  if (text[at] !== '(') return []
  const before = text.slice(0, at).trimEnd()
  // A space between two pairs goes with the first.
  const start =
    /[\n)）]$/.test(before) || text.slice(before.length, at).includes('\n') ? at : before.length
  return [{ start, end: at + 1, instead: '（' }]
}

function closing(text: string, at: number): Correction[] {
  if (text[at] !== ')') return []
  const after = spaces.exec(text.slice(at + 1))?.[0] ?? ''
  return [{ start: at, end: at + 1 + after.length, instead: '）' }]
}
