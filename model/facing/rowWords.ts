import { parseItems, parseMarkup, writeItems, writeMarkup } from '../passage/inlineMarkup'
import { isEmptyPassage, type Passage } from '../passage/passage'
import type { RowWords } from './translationRow'

/** What of a passage a translator translates; `null` where nothing is written. */
export function wordsOfPassage(passage: Passage): RowWords | null {
  const { figure, items, content } = passage
  if (figure) {
    const { alt, caption, credit } = figure
    return alt || caption || credit ? { alt, caption, credit } : null
  }
  if (isEmptyPassage(passage)) return null
  return items ? writeItems(items) : writeMarkup(content)
}

/**
 * The passage of the original with the words of its translation: order, kind, speaker and picture are the original's.
 * Words of the other shape (text for a figure) leave it without any.
 */
export function translatedPassage(original: Passage, words: RowWords): Passage {
  const { figure, items } = original
  if (figure) return { ...original, figure: { ...figure, ...figureWords(words) } }
  const markup = typeof words === 'string' ? words.trim() : ''
  return items
    ? { ...original, items: parseItems(markup) }
    : { ...original, content: parseMarkup(markup) }
}

function figureWords(words: RowWords) {
  const { alt, caption, credit } =
    typeof words === 'string' ? { alt: null, caption: null, credit: null } : words
  const written = (text: string | null) => text?.trim() || null
  return { alt: written(alt), caption: written(caption), credit: written(credit) }
}

/** The same words, whatever they are. */
export function sameWords(one: RowWords | null, other: RowWords | null): boolean {
  if (one === null || other === null || typeof one === 'string' || typeof other === 'string')
    return one === other
  return one.alt === other.alt && one.caption === other.caption && one.credit === other.credit
}

/** Nothing but white space. */
export function isWordless(words: RowWords): boolean {
  if (typeof words === 'string') return words.trim() === ''
  return [words.alt, words.caption, words.credit].every((text) => !text?.trim())
}

/** All that is written on one side of a row, marks included. */
export function rowText(words: RowWords): string {
  if (typeof words === 'string') return words
  return [words.alt, words.caption, words.credit].filter(Boolean).join('\n')
}

/** Words as they come from outside; `null` for what is none. */
export function rowWordsFrom(value: unknown): RowWords | null {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const { alt, caption, credit }: Record<string, unknown> = { ...value }
  const text = (part: unknown) => (typeof part === 'string' && part !== '' ? part : null)
  return { alt: text(alt), caption: text(caption), credit: text(credit) }
}
