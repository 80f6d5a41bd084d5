const all = 'transcript-found'
const one = 'transcript-found-current'

/**
 * Colours places of the text without touching it. Browsers that cannot do that show none.
 *
 * @returns what takes the colour away again
 */
export function highlight(ranges: Range[], current: Range | undefined): () => void {
  if (typeof Highlight === 'undefined') return () => undefined
  CSS.highlights.set(all, new Highlight(...ranges))
  CSS.highlights.set(one, new Highlight(...(current ? [current] : [])))
  return () => {
    CSS.highlights.delete(all)
    CSS.highlights.delete(one)
  }
}
