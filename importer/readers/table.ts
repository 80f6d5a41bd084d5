import type { Block } from '../block'
import type { Findings } from '../findings'
import { sliceText, trimText } from '../mappedText'
import { readInline } from './inlineMarkdown'
import type { Line } from './lines'

const delimiter = /^[\s|:-]+$/

/** The rows of a table, each a list item that knows where its cells begin. */
export function readTable(lines: Line[], findings: Findings): Block[] {
  return lines.flatMap((line, i): Block[] => {
    const bare = trimText(line.text)
    if (delimiter.test(bare.text)) {
      findings.took('mark', line.span)
      return []
    }
    const inner = trimText(sliceText(bare, 1, bare.text.length - (bare.text.length > 1 ? 1 : 0)))
    const text = readInline(inner, findings)
    const isHeader = i === 0 && delimiter.test(lines[1]?.text.text.trim() || '-x')
    const block: Block = { kind: 'list', span: line.span, text, cells: cellsOf(text.text) }
    return [isHeader ? { ...block, isHeader } : block]
  })
}

/** Where the cells of a row begin whose words are divided by `|`. */
export function cellsOf(text: string): number[] {
  const cells = [0]
  for (let i = text.indexOf('|'); i >= 0; i = text.indexOf('|', i + 1)) {
    let start = i + 1
    while (text[start] === ' ') start++
    cells.push(start)
  }
  return cells
}
