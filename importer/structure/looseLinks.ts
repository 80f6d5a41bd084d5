import type { Findings } from '../findings'
import type { ProposedPassage } from '../proposal'

/**
 * Lists the addresses of links that no passage has: their words were a label, a title, or nothing but marks. Both
 * the passages and the addresses are in the order of the raw text, or nearly so.
 */
export function removeLooseLinks(passages: ProposedPassage[], findings: Findings): void {
  const links = new Set(
    passages.flatMap(({ n, marks }) => marks.flatMap(({ url }) => (url ? [`${n} ${url}`] : []))),
  )
  const inOrder = [...passages].sort((a, b) => a.span[0] - b.span[0])
  let i = 0
  for (const { url, span } of findings.addresses.toSorted((a, b) => a.span[0] - b.span[0])) {
    while ((inOrder[i]?.span[1] ?? Infinity) <= span[0]) i++
    const holders = inOrder.slice(i, i + 3).filter((passage) => passage.span[0] <= span[0])
    if (!holders.some(({ n }) => links.has(`${n} ${url}`))) findings.removeSpan(span, 'link')
  }
}
