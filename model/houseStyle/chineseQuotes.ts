import { han, pausesChinese } from './scripts'
import type { Correction, StyleRule } from './suggestion'

type Side = 'open' | 'close'
type Mark = { at: number; sign: string; side: Side | null; family: string }

const sides: Record<string, [family: string, side: Side | null]> = {
  '“': ['double', 'open'],
  '”': ['double', 'close'],
  '‘': ['single', 'open'],
  '’': ['single', 'close'],
  '「': ['corner', 'open'],
  '」': ['corner', 'close'],
  '『': ['white corner', 'open'],
  '』': ['white corner', 'close'],
  '"': ['straight', null],
  '＂': ['straight', null],
  "'": ['straight single', null],
}

/**
 * Quotation marks of Chinese text: “ ” outside, ‘ ’ inside them, “ ” again inside those (GB/T 15834—2011). Straight
 * ones, corner brackets and ones that look the wrong way are put right where it is certain which of them open and which
 * close; where they don't come by twos, as in a quotation that goes on for several paragraphs, nothing is said.
 */
export const chineseQuotes: StyleRule = (text) => {
  const marks = marksOf(text)
  return nested(text, marks) ?? turned(text, marks)
}

function marksOf(text: string): Mark[] {
  return [...text.matchAll(/[“”‘’「」『』"＂']/g)].flatMap(({ 0: sign, index: at }) => {
    const [family, side] = sides[sign] ?? []
    if (family === undefined || side === undefined) return []
    // An apostrophe, as in "don't" and "students’ work".
    const isApostrophe = /[’']/.test(sign) && /[A-Za-z]/.test(text[at - 1] ?? '')
    return isApostrophe && !isClosing(text, at) ? [] : [{ at, sign, side, family }]
  })
}

/** Behind a Latin word a single mark closes what one like it opened, unless letters follow. */
function isClosing(text: string, at: number): boolean {
  if (/[A-Za-z]/.test(text[at + 1] ?? '')) return false
  const before = text.slice(0, at)
  const opened = text[at] === '’' ? '‘' : "'"
  return before.split(opened).length > 1 && before.lastIndexOf(opened) > before.lastIndexOf('’')
}

/** Each mark by the depth at which it stands; `null` where they don't close as they open, or straight ones are not at places for it. */
function nested(text: string, marks: readonly Mark[]): Correction[] | null {
  const open: { family: string; depth: number }[] = []
  const found: Correction[] = []
  for (const { at, sign, side, family } of marks) {
    const last = open.at(-1)
    const closes = side === 'close' || (side === null && last?.family === family)
    if (closes && last?.family !== family) return null
    if (side === null && !(closes ? mayClose(text, at) : mayOpen(text, at))) return null
    const depth = closes ? (last?.depth ?? 1) : open.length + 1
    if (closes) open.pop()
    else open.push({ family, depth })
    // Single ones outside go on with what an earlier paragraph has opened.
    if (family === 'single' && depth === 1) continue
    found.push(...corrected(at, sign, closes, depth))
  }
  return open.length === 0 ? found : null
}

/** Double marks that open and close by turns, where no other stand between and each is at a place for it. */
function turned(text: string, marks: readonly Mark[]): Correction[] {
  const doubles = marks.filter(({ family }) => family === 'double' || family === 'straight')
  if (doubles.length % 2 === 1 || doubles.length !== marks.length) return []
  const isPlaced = doubles.every(({ at }, turn) =>
    turn % 2 === 0 ? mayOpen(text, at) : mayClose(text, at),
  )
  return isPlaced
    ? doubles.flatMap(({ at, sign }, turn) => corrected(at, sign, turn % 2 === 1, 1))
    : []
}

const opensBefore = new RegExp(`^(?![\\s${pausesChinese},;:!?]|$)`, 'u')
const closesAfter = new RegExp(`[${han}A-Za-z0-9。！？，…—》）%.!?,)]$`, 'u')

const mayOpen = (text: string, at: number) => opensBefore.test(text.slice(at + 1))
const mayClose = (text: string, at: number) => closesAfter.test(text.slice(0, at))

function corrected(at: number, sign: string, closes: boolean, depth: number): Correction[] {
  const instead = depth % 2 === 1 ? (closes ? '”' : '“') : closes ? '’' : '‘'
  return instead === sign ? [] : [{ start: at, end: at + 1, instead }]
}
