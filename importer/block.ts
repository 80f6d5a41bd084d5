import type { MappedText } from './mappedText'
import type { Span } from './proposal'

/** What a reader makes of a stretch of the raw text, before anybody asks who speaks. */
export type Block = {
  kind: 'paragraph' | 'heading' | 'list' | 'quote' | 'code' | 'image'
  /** Depth of a heading, 1 to 6. */
  level?: number
  /** With all marks, as it stands in the raw text. */
  span: Span
  /** Of an image: the words that stand glued behind it. */
  text: MappedText
  image?: { url: string | null; alt: string | null }
  /** Who speaks, where the format or an earlier step says so: the label as it stands. */
  label?: string
  /** The text with that label where it stands, for when nobody of this name turns out to speak. */
  unlabelled?: MappedText
  /** Of a row of a table: where its cells begin. */
  cells?: number[]
  /** The first row of a table, which names its columns. */
  isHeader?: true
  /** A rule stands above it. */
  ruled?: true
  /** A line about the article, such as where somebody was met: nobody says it. */
  data?: true
  /** Set once the block is known to open a section. */
  section?: { number: string | null }
}

/** What stands behind a label that ends at `end`; behind one alone on its line, the next block. */
export function wordsBehind(blocks: Block[], i: number, end: number): string {
  const own = blocks[i]?.text.text.slice(end).trim() ?? ''
  return own === '' ? (blocks[i + 1]?.text.text ?? '') : own
}

/** Whether the words end on a question mark. */
export function isQuestion(words: string): boolean {
  return /[?？]["”」』）)]{0,2}$/.test(words.trimEnd().slice(-4))
}

/** Whether every letter of the block is strong: how many articles mark headings and questions. */
export function isAllStrong(block: Block): boolean {
  return isAllMarked(block, 'strong')
}

/** Whether every letter of the block is emphasised: captions, notes, and questions too. */
export function isAllEmphasis(block: Block): boolean {
  return isAllMarked(block, 'emphasis')
}

function isAllMarked(block: Block, type: 'strong' | 'emphasis'): boolean {
  const { text, marks } = block.text
  const marked = new Uint8Array(text.length)
  for (const mark of marks) if (mark.type === type) marked.fill(1, mark.at[0], mark.at[1])
  for (let i = 0; i < text.length; i++)
    if (marked[i] === 0 && /[\p{L}\p{N}]/u.test(text[i] ?? '')) return false
  return text.length > 0 && marks.length > 0
}
