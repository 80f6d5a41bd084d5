import type { Element, Node } from '@xmldom/xmldom'

import { ExchangeError } from '../exchangeError'
import { deepest, isElement, isText } from '../xml'

/** What stands in a `<source>` or `<target>`: words, a character of its own, or a code with what is inside it. */
export type Piece = { text: string } | { character: string } | { code: Element; inside: Piece[] }

/**
 * The content of an element. Codes that open and close apart (`<sc>` and `<ec>`), as some tools write them, become
 * pairs; markers and what is unknown leave their words.
 *
 * @throws ExchangeError `not-xml` where elements are nested beyond all use
 */
export function piecesIn(nodes: readonly Node[], depth = 0): Piece[] {
  if (depth > deepest) throw new ExchangeError('not-xml')
  const ends = new Map<string, number>()
  nodes.forEach((node, i) => {
    if (isElement(node) && node.localName === 'ec')
      ends.set(node.getAttribute('startRef') ?? node.getAttribute('id') ?? '', i)
  })
  const pieces: Piece[] = []
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i]
    if (!node) break
    if (isText(node)) pieces.push({ text: node.nodeValue ?? '' })
    if (!isElement(node)) continue
    const name = node.localName
    if (name === 'cp') pieces.push({ character: characterOf(node) })
    else if (name === 'ph') pieces.push({ code: node, inside: [] })
    else if (name === 'sc') {
      const end = ends.get(node.getAttribute('id') ?? '') ?? -1
      if (end < i) continue
      pieces.push({ code: node, inside: piecesIn(nodes.slice(i + 1, end), depth + 1) })
      i = end
    } else {
      const inside = piecesIn([...node.childNodes], depth + 1)
      if (name === 'pc') pieces.push({ code: node, inside })
      else pieces.push(...inside)
    }
  }
  return pieces
}

/** `<cp hex="…">` stands for one unit of UTF-16, or for one code point. */
export function characterOf(element: Element): string {
  const hex = element.getAttribute('hex') ?? ''
  const code = /^[0-9A-Fa-f]{1,6}$/.test(hex) ? Number.parseInt(hex, 16) : -1
  return code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
}
