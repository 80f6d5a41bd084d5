import type { Passage, PassageKind } from './passage'

const paragraphs: PassageKind[] = ['narration', 'question', 'answer', 'list']

/** The paragraphs of a narrative by their id, counted from 1. Headings, notes, figures, quotations have no number. */
export function paragraphNumbers(passages: readonly Passage[]): ReadonlyMap<string, number> {
  const counted = passages.filter(({ kind }) => paragraphs.includes(kind))
  return new Map(counted.map(({ id }, index) => [id, index + 1]))
}
