import { isAllStrong, type Block } from '../block'
import { leadingLabel, makeLabel, questionWords, answerWords, type Label } from './labels'

/** What sets a name off from the words behind it. */
export const labelMarks = [
  'colon',
  'cell',
  'item',
  'time',
  'bracket',
  'bold',
  'line',
  'bar',
  'dash',
  'stop',
  'gap',
] as const

export type LabelMark = (typeof labelMarks)[number]

export type MarkedLabel = Label & { mark: LabelMark }

const clock = '[[(]?\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\.\\d{1,3})?[\\])]?'
const timeBefore = new RegExp(`^${clock}\\s{1,4}`)
const timeBehind = new RegExp(`\\s{1,4}${clock}$`)
/** Plain text has lists too. */
const bullet = /^[-*•·●○■□◆◇▪‣]\s{1,4}/
const bracket =
  /^(?:《([^《》]{1,20})》|【([^【】]{1,20})】|\[([^[\]]{1,30})\]|〖([^〖〗]{1,20})〗)\s{0,4}/
const bar = /^([^|｜:：]{1,30})\s?[|｜]\s{0,4}/
const dash = /^([^—–:：-]{1,30}?)\s?(?:——|—|–|\s-\s)\s{0,4}/
const stop = /^([QA问答問])(?:\d{1,3})?[.．、]\s{0,4}/i
const gap = /^([\p{Script=Han}·]{1,6}|[QA])\s{1,4}/u

/**
 * Every label that a block may begin with, by what sets it off. Most are none: only what repeats through the document
 * becomes a speaker.
 */
export function labelsAt(block: Block, next: Block | undefined): MarkedLabel[] {
  if (block.kind === 'code' || block.kind === 'image' || block.isHeader) return []
  if (block.cells) return cellLabels(block)
  if (block.label !== undefined) {
    const label = makeLabel(block.label)
    return label ? [{ ...label, end: 0, mark: 'colon' }] : []
  }
  const { text } = block.text
  const sign = bullet.exec(text)?.[0].length ?? 0
  // The items of a list have labels of their own: facts, steps, versions. They are a reading by themselves.
  if (block.kind === 'list' || sign > 0) return itemLabels(block, sign)
  const found: MarkedLabel[] = []
  const add = (mark: LabelMark, words: string | undefined, end: number) => {
    const label = words === undefined ? null : makeLabel(words)
    if (label) found.push({ ...label, end, mark })
  }
  const colon = leadingLabel(text)
  if (colon) found.push({ ...colon, mark: 'colon' })
  const bold = boldPrefix(block)
  if (bold > 0) add('bold', boldName(text.slice(0, bold)), skipSpaces(text, bold))
  const head = text.slice(0, 60)
  const before = timeBefore.exec(head)?.[0].length ?? 0
  const behind = text.length <= 50 ? timeBehind.exec(text) : null
  if (behind) add('time', text.slice(0, behind.index), text.length)
  else if (before > 0 && bold > before)
    add('time', text.slice(before, bold), skipSpaces(text, bold))
  else if (before > 0 && text.length <= 50 && !/[.!?。]$/.test(text))
    add('time', text.slice(before), text.length)
  const bracketed = bracket.exec(head)
  if (bracketed) add('bracket', bracketed[0].trim(), bracketed[0].length)
  if (isAlone(block, next)) add('line', text, text.length)
  add('bar', ...capture(bar, head))
  add('dash', ...capture(dash, head))
  add('stop', ...capture(stop, head))
  add('gap', ...capture(gap, head))
  return found
}

function capture(pattern: RegExp, head: string): [string | undefined, number] {
  const match = pattern.exec(head)
  return [match?.[1], match?.[0].length ?? 0]
}

function skipSpaces(text: string, from: number): number {
  let end = from
  while (text[end] === ' ') end++
  return end
}

/** Where the bold words end with which a paragraph begins at `from`, if plain ones follow. */
function boldPrefix(block: Block, from = 0): number {
  const { text, marks } = block.text
  const lead = from + (timeBefore.exec(text.slice(from, from + 20))?.[0].length ?? 0)
  const strong = marks.find(
    ({ type, at }) => type === 'strong' && (at[0] === from || at[0] === lead),
  )
  const end = strong?.at[1] ?? 0
  return end > 0 && end <= 40 && text.slice(end).trim() !== '' ? end : 0
}

function boldName(words: string): string {
  return words
    .replace(timeBefore, '')
    .trimEnd()
    .replace(/[:：]$/, '')
}

/** Of an item of a list: a name before a colon or in bold, behind the sign of the item. */
function itemLabels(block: Block, sign: number): MarkedLabel[] {
  const text = block.text.text.slice(sign)
  const colon = leadingLabel(text)
  if (colon) return [{ ...colon, end: sign + colon.end, mark: 'item' }]
  const bold = boldPrefix(block, sign)
  const label = bold > 0 ? makeLabel(boldName(block.text.text.slice(sign, bold))) : null
  return label ? [{ ...label, end: skipSpaces(block.text.text, bold), mark: 'item' }] : []
}

/** A short line with words below it that are none. */
function isAlone(block: Block, next: Block | undefined): boolean {
  const { text } = block.text
  if (text.length > 30 || !next || next.kind === 'heading') return false
  return block.kind === 'heading' || isAllStrong(block) || next.text.text.length > 0
}

/** Of a table: who speaks stands in one of the first two cells, the words in the one behind. */
function cellLabels(block: Block): MarkedLabel[] {
  const { text } = block.text
  const starts = block.cells ?? []
  return starts.slice(0, 2).flatMap((start, i): MarkedLabel[] => {
    const end = starts[i + 1]
    if (end === undefined) return []
    const label = makeLabel(text.slice(start, end).replace(/(?<![\s|:：])[\s|:：]+$/, ''))
    return label ? [{ ...label, end, mark: 'cell' }] : []
  })
}

/** Whether a name only says that its owner asks or answers. */
export function isRoleWord(key: string): boolean {
  return questionWords.test(key) || answerWords.test(key)
}
