/**
 * Colours places of the text without touching it, as `::highlight(name)`, and one of them as `name-current`. Browsers
 * that cannot do that show none.
 *
 * @returns what takes the colour away again
 */
export function highlight(name: string, ranges: Range[], current: Range | undefined): () => void {
  if (typeof Highlight === 'undefined') return () => undefined
  const one = `${name}-current`
  CSS.highlights.set(name, new Highlight(...ranges))
  CSS.highlights.set(one, new Highlight(...(current ? [current] : [])))
  return () => {
    CSS.highlights.delete(name)
    CSS.highlights.delete(one)
  }
}
