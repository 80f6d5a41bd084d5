import type { Block } from '../block'
import type { Findings } from '../findings'

/** Shorter ones may stand anywhere by chance. */
const shortest = 5
/** No article has more; each is looked up in the whole text. */
const most = 200

/** Takes out block quotes that only repeat a sentence of the article. */
export function removePullQuotes(blocks: Block[], findings: Findings): Block[] {
  const quotes = blocks.filter(({ kind }) => kind === 'quote')
  if (quotes.length === 0 || quotes.length > most) return blocks
  const body = blocks
    .filter(({ kind }) => kind !== 'quote')
    .map(({ text }) => fold(text.text))
    .join('\n')
  return blocks.filter((block) => {
    const words = block.kind === 'quote' ? fold(block.text.text) : ''
    const isRepeat = words.length >= shortest && body.includes(words)
    if (isRepeat) findings.removeSpan(block.span, 'duplicate')
    return !isRepeat
  })
}

/** Letters and digits: a pull quote drops full stops and quotation marks. */
function fold(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase()
}
