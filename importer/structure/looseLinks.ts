import type { Findings } from '../findings'
import type { ProposedPassage } from '../proposal'

/** Lists the addresses of links that no passage has: their words were a label, a title, or nothing but marks. */
export function removeLooseLinks(passages: ProposedPassage[], findings: Findings): void {
  const links = new Map<string, number>()
  for (const { n, marks } of passages)
    for (const { url } of marks)
      if (url !== undefined) links.set(`${n} ${url}`, (links.get(`${n} ${url}`) ?? 0) + 1)

  const inOrder = passages.toSorted((a, b) => a.span[0] - b.span[0])
  let i = 0
  for (const { url, span } of findings.addresses.toSorted((a, b) => a.span[0] - b.span[0])) {
    while ((inOrder[i]?.span[1] ?? Infinity) <= span[0]) i++
    // A picture's credit may stand inside a sentence, whose span goes on behind it.
    const held = inOrder
      .slice(i, i + 3)
      .filter((passage) => passage.span[0] <= span[0])
      .map(({ n }) => `${n} ${url}`)
      .find((link) => (links.get(link) ?? 0) > 0)
    if (held === undefined) findings.removeSpan(span, 'link')
    else links.set(held, (links.get(held) ?? 0) - 1)
  }
}
