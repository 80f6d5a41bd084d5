import { isBlock } from './htmlStyle'
import { childrenOf, isElement, nodesBelow, type HtmlElement } from './parseHtml'

/**
 * Whether the cells of a row are short words beside each other. A row of one cell, and cells that hold pictures,
 * tables or several paragraphs, only set a page.
 */
export function isDataRow(row: HtmlElement): boolean {
  const cells = childrenOf(row).filter(
    (node): node is HtmlElement => isElement(node) && /^t[dh]$/.test(node.tagName),
  )
  return cells.length > 1 && cells.every(isPlainCell)
}

function isPlainCell(cell: HtmlElement): boolean {
  let paragraphs = 0
  for (const node of nodesBelow(cell)) {
    if (!isElement(node)) continue
    if (node.tagName === 'table' || node.tagName === 'img') return false
    if (isBlock(node) && !childrenOf(node).some((child) => isElement(child) && isBlock(child)))
      paragraphs++
    if (paragraphs > 1) return false
  }
  return true
}
