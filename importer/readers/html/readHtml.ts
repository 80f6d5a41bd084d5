import type { Block } from '../../block'
import { cleanCharacters } from '../../clean/cleanCharacters'
import type { Findings } from '../../findings'
import { trimText, type MappedText } from '../../mappedText'
import { cellsOf } from '../table'
import type { HtmlPiece } from './htmlWords'

/** The blocks of a page, cleaned. `findings` are over the words that `htmlWords` gave with the pieces. */
export function readHtml(pieces: readonly HtmlPiece[], findings: Findings): Block[] {
  return pieces.map(({ marks, isRow, ordered: _, ...block }): Block => {
    const text = trimText(marked(cleanCharacters(findings, ...block.span), marks))
    return { ...block, text, ...(isRow && { cells: cellsOf(text.text) }) }
  })
}

/** Carries marks over to what is left of the words that they were set on. */
function marked(text: MappedText, marks: HtmlPiece['marks']): MappedText {
  const place = (offset: number) => {
    const found = text.at.findIndex((at) => at >= offset)
    return found < 0 ? text.text.length : found
  }
  return {
    ...text,
    marks: marks.flatMap((mark) => {
      const at: [number, number] = [place(mark.at[0]), place(mark.at[1])]
      return text.text.slice(...at).trim() === '' ? [] : [{ ...mark, at }]
    }),
  }
}
