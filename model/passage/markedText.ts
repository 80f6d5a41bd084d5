import { writeMarkup } from './inlineMarkup'
import type { Passage } from './passage'

/**
 * A passage as text in which every change to be seen by readers shows: words with their marks, notes and links, the
 * items of a list, how deep a heading is, all that stands under a picture.
 */
export function markedText({ kind, level, content, items, ordered, figure }: Passage): string {
  if (figure)
    return [figure.caption, figure.credit, figure.alt].filter((text) => text?.trim()).join('\n')
  if (items)
    return items.map((item, i) => `${ordered ? `${i + 1}.` : '-'} ${writeMarkup(item)}`).join('\n')
  return `${kind === 'heading' && level === 3 ? '# ' : ''}${writeMarkup(content)}`
}
