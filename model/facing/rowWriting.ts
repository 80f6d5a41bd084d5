import type { TranslationRow } from './translationRow'

/** How the words of a row are written: a list has one item a line, the fields above the text have no marks. */
export type Writing = 'text' | 'list' | 'plain'

/** The three texts of a figure, in the order in which they are written. */
export const figureParts = ['alt', 'caption', 'credit'] as const
export type FigurePart = (typeof figureParts)[number]

/** How the words of a row are written; the texts of a figure are plain as well. */
export function writingOf({
  part,
  kind,
  source,
}: Pick<TranslationRow, 'part' | 'kind' | 'source'>): Writing {
  if (part !== 'passage' || (typeof source === 'object' && source !== null)) return 'plain'
  return kind === 'list' ? 'list' : 'text'
}
