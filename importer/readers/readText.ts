import type { Block } from '../block'
import type { Findings } from '../findings'
import { trimText } from '../mappedText'
import { areHardWrapped, joinLines, readLines, type Line } from './lines'
import type { Reading } from './reading'

/** Of a trimmed line: nothing but signs. */
const rule = /^(?:[-_=*·•~～—–]\s?){3,}$/

/** Plain text: a line is a paragraph, unless lines were broken at a width; nothing is a mark. */
export function readText(findings: Findings): Reading {
  const lines = readLines(findings)
  const wrapped = areHardWrapped(lines)
  const blocks: Block[] = []
  let paragraph: Line[] = []
  let ruled = false

  const close = () => {
    const first = paragraph[0]
    const last = paragraph.at(-1)
    if (first && last)
      blocks.push({
        kind: 'paragraph',
        span: [first.span[0], last.span[1]],
        text: trimText(joinLines(paragraph.map(({ text }) => text))),
        ...(ruled && { ruled }),
      })
    if (first) ruled = false
    paragraph = []
  }

  for (const line of lines) {
    const isRule = rule.test(line.text.text.trim())
    if (line.blank || !wrapped || isRule) close()
    if (isRule) {
      ruled = true
      findings.took('mark', line.span)
    } else if (!line.blank) paragraph.push(line)
  }
  close()
  return { blocks, frontMatter: { fields: [], span: null } }
}
