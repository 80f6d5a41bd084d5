import { passageText, type Passage } from '@/model/passage/passage'

/** The words by which a passage is known again: a picture by what stands under it, or by its address. */
export function comparedText(passage: Passage): string {
  const { figure } = passage
  if (!figure) return passageText(passage)
  return figure.caption ?? figure.alt ?? figure.sourceUrl ?? figure.src ?? ''
}
