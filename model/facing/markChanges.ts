import { parseMarkup } from '../passage/inlineMarkup'
import type { Inline } from '../passage/passage'
import type { RowWords } from './translationRow'

/** What a translation has otherwise than its original: addresses of links, and how many notes too few or too many. */
export type MarkChanges = { lostLinks: string[]; newLinks: string[]; lostNotes: number }

/**
 * Compares the links and notes of both sides of a row. Emphasis is left to the translator: languages set it
 * differently.
 *
 * @returns `null` where nothing was lost and nothing came in
 */
export function markChanges(source: RowWords | null, words: RowWords | null): MarkChanges | null {
  if (typeof source !== 'string' || typeof words !== 'string') return null
  const [before, after] = [marksOf(parseMarkup(source)), marksOf(parseMarkup(words))]
  const lostLinks = without(before.links, after.links)
  const newLinks = without(after.links, before.links)
  const lostNotes = before.notes - after.notes
  const same = lostLinks.length === 0 && newLinks.length === 0 && lostNotes === 0
  return same ? null : { lostLinks, newLinks, lostNotes }
}

function marksOf(content: readonly Inline[]): { links: string[]; notes: number } {
  const marks = content.map((run) => {
    if (run.type === 'note') return { links: [], notes: 1 }
    if (run.type !== 'link') return { links: [], notes: 0 }
    const inside = marksOf(run.children)
    return { links: [run.url, ...inside.links], notes: inside.notes }
  })
  return {
    links: marks.flatMap(({ links }) => links),
    notes: marks.reduce((sum, { notes }) => sum + notes, 0),
  }
}

/** Each link counts as often as it stands there. */
function without(links: readonly string[], others: readonly string[]): string[] {
  const rest = [...others]
  return links.filter((link) => {
    const at = rest.indexOf(link)
    if (at === -1) return true
    rest.splice(at, 1)
    return false
  })
}
