import type { Findings } from '../findings'
import type { Reading } from './reading'
import { looksLikeMarkdown, readMarkdown } from './readMarkdown'
import { readText } from './readText'

/** One format. A new one is added to the list below; nothing else changes. */
export type Reader = {
  format: string
  accepts: (file: string, raw: string) => boolean
  /** Every character that is not white space ends in a block, in the front matter or in the findings. */
  read: (findings: Findings) => Reading
}

const readers: Reader[] = [
  {
    format: 'markdown',
    accepts: (file, raw) => /\.(?:md|markdown|mdx)$/i.test(file) || looksLikeMarkdown(raw),
    read: readMarkdown,
  },
  { format: 'text', accepts: () => true, read: readText },
]

/** The first reader that takes the text; plain text takes anything. */
export function chooseReader(file: string, raw: string): Reader {
  const reader = readers.find(({ accepts }) => accepts(file, raw))
  if (!reader) throw new Error('Plain text accepts everything')
  return reader
}
