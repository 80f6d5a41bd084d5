import { ExternalHyperlink, Paragraph, TextRun, type ParagraphChild } from 'docx'

import type { Inline } from '@/model/passage/passage'

import type { Lines } from '../exchangedFile'
import { cleanLines } from '../lines'
import { noteSign, plainSigns } from './noteSigns'

/** The names of the styles; readers find code by its style. */
export const codeStyle = 'FpCode'
const noteStyle = 'FpNote'
const linkStyle = 'FpLink'

export const characterStyles = [
  { id: codeStyle, name: 'Facing Pages code', run: { font: 'Courier New' } },
  { id: noteStyle, name: 'Facing Pages note', run: { color: '9A3324' } },
  { id: linkStyle, name: 'Facing Pages link', run: { color: '1F5FA8' } },
]

/** A text as paragraphs of a cell: an item of a list is one, a line break stays in its own. */
export function paragraphsOf(lines: Lines, style: string): Paragraph[] {
  const clean = cleanLines(lines)
  return (clean.length === 0 ? [[]] : clean).map(
    (line) => new Paragraph({ style, children: runsOf(line) }),
  )
}

function runsOf(runs: readonly Inline[], style?: string): ParagraphChild[] {
  return runs.flatMap((run): ParagraphChild[] => {
    if (run.type === 'break') return [new TextRun({ break: 1 })]
    if (run.type === 'note') return noteRuns(run.text)
    if (run.type === 'link')
      return [new ExternalHyperlink({ link: run.url, children: runsOf(run.children, linkStyle) })]
    const { text, strong, emphasis, underline, strike, code } = run
    return [
      new TextRun({
        text: plainSigns(text),
        ...(strong && { bold: true }),
        ...(emphasis && { italics: true }),
        // A single line is what word processors draw under every link.
        ...(underline && { underline: style === linkStyle ? { type: 'thick' } : {} }),
        ...(strike && { strike: true }),
        ...(code ? { style: codeStyle } : style !== undefined && { style }),
      }),
    ]
  })
}

function noteRuns(text: string): TextRun[] {
  return noteSign(text)
    .split('\n')
    .map((line, i) => new TextRun({ text: line, style: noteStyle, ...(i > 0 && { break: 1 }) }))
}
