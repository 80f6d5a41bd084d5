import { chinesePunctuation, han, latin } from '../characters'
import { dropUnits, trimText, type MappedText } from '../mappedText'

export type SpaceCount = { han: number; latin: number }

/**
 * Drops the spaces that Chinese text does not need: between Chinese characters (stray ones of exports), around
 * Chinese punctuation, and between Chinese and Latin, where the page draws the gap itself. Runs become one space.
 */
export function tidySpaces(source: MappedText): { text: MappedText; count: SpaceCount } {
  const { text } = source
  const drop = new Set<number>()
  const count = { han: 0, latin: 0 }
  let i = 0
  while (i < text.length) {
    if (text[i] !== ' ') {
      i++
      continue
    }
    let end = i
    while (text[end] === ' ') end++
    const verdict = verdictOn(characterBefore(text, i), characterAt(text, end))
    for (let k = i; k < end; k++) if (verdict !== 'keep' || k > i) drop.add(k)
    if (verdict !== 'keep') count[verdict]++
    i = end
  }
  return { text: trimText(dropUnits(source, drop)), count }
}

function verdictOn(before: string, after: string): 'keep' | 'han' | 'latin' {
  const left = isChinese(before)
  const right = isChinese(after)
  if (left && right) return 'han'
  if (!left && !right) return 'keep'
  const other = left ? after : before
  // Half-width punctuation in Chinese: `词 ,` and `, 词` are as stray, `大 + 小` is not.
  const stray = (left ? /[,.;:!?%)\]]/ : /[,;:!?%([]/).test(other)
  const own = left ? before : after
  // Quotation marks and dashes are shared with English, which needs its spaces.
  if (/[—…“”‘’·]/.test(own)) return han.test(other) || (left && stray) ? 'latin' : 'keep'
  return chinesePunctuation.test(own) || latin.test(other) || stray ? 'latin' : 'keep'
}

function isChinese(character: string): boolean {
  return han.test(character) || chinesePunctuation.test(character)
}

function characterAt(text: string, index: number): string {
  return index < text.length ? String.fromCodePoint(text.codePointAt(index) ?? 32) : ''
}

function characterBefore(text: string, index: number): string {
  const pair = text.slice(Math.max(0, index - 2), index)
  return [...pair].at(-1) ?? ''
}
