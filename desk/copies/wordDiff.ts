import { diffArrays } from 'diff'

import type { Locale } from '@/locales/locale'

/** Words that stand in both texts, or only in the new or the old one. */
export type WordPiece = { text: string; in: 'both' | 'new' | 'old' }

/** A dictionary is asked for passages of ordinary length only; longer ones are compared by sentence. */
const ordinary = 4000
/** So many differences that reading them would help nobody, and finding them would take long. */
const mostEdits = 2000

const segmenters: Record<Locale, Intl.Segmenter> = {
  zh: new Intl.Segmenter('zh', { granularity: 'word' }),
  en: new Intl.Segmenter('en', { granularity: 'word' }),
}

/**
 * What was put into a text and taken out of it, by words of its language. The pieces `in` both and new are the new
 * text, those in both and old the old one.
 */
export function wordDiff(before: string, after: string, language: Locale): WordPiece[] {
  if (before === after) return before === '' ? [] : [{ text: before, in: 'both' }]
  const [start, end] = edges(before, after)
  const [olds, news] = [before, after].map((text) => text.slice(start, text.length - end))
  const inside = changes(olds ?? '', news ?? '', language)
  const pieces: WordPiece[] = [
    { text: before.slice(0, start), in: 'both' },
    ...inside,
    { text: before.slice(before.length - end), in: 'both' },
  ]
  return joined(pieces)
}

function changes(before: string, after: string, language: Locale): WordPiece[] {
  const cut = (text: string) => {
    const isLong = Math.max(before.length, after.length) > ordinary
    return isLong ? sentences(text) : words(text, language)
  }
  const found = diffArrays(cut(before), cut(after), { maxEditLength: mostEdits })
  if (!found) {
    return [
      { text: before, in: 'old' },
      { text: after, in: 'new' },
    ]
  }
  return found.map(({ value, added, removed }) => ({
    text: value.join(''),
    in: added ? 'new' : removed ? 'old' : 'both',
  }))
}

function words(text: string, language: Locale): string[] {
  return [...segmenters[language].segment(text)].map(({ segment }) => segment)
}

function sentences(text: string): string[] {
  return text.match(/[^。！？!?.\n]*[。！？!?.\n]?/g)?.filter((part) => part !== '') ?? []
}

/** How much two texts have in common at the beginning and at the end, never half a character. */
function edges(one: string, other: string): [number, number] {
  const least = Math.min(one.length, other.length)
  let start = 0
  while (start < least && one[start] === other[start]) start++
  if (isHalf(one, start) || isHalf(other, start)) start--
  let end = 0
  while (end < least - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end++
  if (isHalf(one, one.length - end) || isHalf(other, other.length - end)) end--
  return [start, end]
}

/** Whether a cut here would part a pair of units that are one character. */
function isHalf(text: string, at: number): boolean {
  return /[\uDC00-\uDFFF]/.test(text[at] ?? '') && /[\uD800-\uDBFF]/.test(text[at - 1] ?? '')
}

/** Neighbours of one sort become one piece; empty ones vanish. */
function joined(pieces: readonly WordPiece[]): WordPiece[] {
  const all: WordPiece[] = []
  for (const piece of pieces) {
    const last = all.at(-1)
    if (piece.text === '') continue
    if (last?.in === piece.in) all[all.length - 1] = { ...last, text: last.text + piece.text }
    else all.push(piece)
  }
  return all
}
