import type { Block } from '../block'
import type { Findings } from '../findings'
import { simplified } from '../simplified'

const title =
  /^(?:本文|本期)?目录[:：]?$|^(?:table of )?contents:?$|^in this (?:article|interview|episode|issue):?$/i
const time = /^[[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?\s/

/** Takes out a table of contents: its title, and below it the lines that repeat a heading or name a time. */
export function removeContents(blocks: Block[], findings: Findings): Block[] {
  const start = blocks
    .slice(0, 20)
    .findIndex((block) => block.kind !== 'image' && title.test(simplified(block.text.text)))
  if (start < 0) return blocks
  let end = start + 1
  while (end < blocks.length && isEntry(blocks, end)) end++
  if (end === start + 1) return blocks
  for (const block of blocks.slice(start, end)) findings.removeSpan(block.span, 'furniture')
  return [...blocks.slice(0, start), ...blocks.slice(end)]
}

function isEntry(blocks: Block[], i: number): boolean {
  const block = blocks[i]
  if (!block || block.kind === 'heading' || block.text.text.length > 80) return false
  const { text, marks } = block.text
  if (marks.some(({ url }) => url?.startsWith('#'))) return true
  if (time.test(text)) return text.length < 60 && !/[:：]\s\S/.test(text.replace(time, ''))
  const words = fold(text)
  return (
    words.length > 1 &&
    blocks
      .slice(i + 1, i + 2000)
      .some((other) => other.text.text.length <= 80 && fold(other.text.text) === words)
  )
}

function fold(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase()
}
