import type { Block } from '../block'
import { rawSpan, sliceText, trimText } from '../mappedText'
import { leadingLabel, makeLabel } from './labels'
import { isRoleWord } from './labelsAt'

/** A name and a colon behind the end of a sentence. */
const inside = /[。！？!?….”」』）)]\s{0,4}([\p{L}\p{N}·]{1,12})\s?[:：]/gu

/**
 * Parts paragraphs and items of lists in which somebody else speaks behind the end of a sentence (`问：…？答：…`), at labels that open
 * paragraphs elsewhere, or that ask and answer.
 */
export function openInlineLabels(blocks: Block[]): Block[] {
  const labels = new Map<Block, string>()
  const counts = new Map<string, number>()
  for (const block of blocks) {
    const mayHold = block.kind === 'paragraph' || block.kind === 'list'
    const label = mayHold ? leadingLabel(block.text.text.slice(0, 80)) : null
    if (!label) continue
    labels.set(block, label.key)
    counts.set(label.key, (counts.get(label.key) ?? 0) + 1)
  }
  const someRole = [...counts.keys()].some(isRoleWord)
  const speaks = (key: string) => (isRoleWord(key) ? someRole : (counts.get(key) ?? 0) > 1)
  return blocks.flatMap((block) => {
    const key = labels.get(block)
    if (key === undefined || !speaks(key)) return [block]
    const cuts = [...block.text.text.matchAll(inside)].flatMap((match) => {
      const name = match[1] ?? ''
      const found = makeLabel(name)
      return found && speaks(found.key) ? [match.index + match[0].lastIndexOf(name)] : []
    })
    return cuts.length === 0 ? [block] : cut(block, cuts)
  })
}

function cut(block: Block, cuts: number[]): Block[] {
  const { text } = block
  return [0, ...cuts].map((start, i) => {
    const end = cuts[i] ?? text.text.length
    const from = i === 0 ? block.span[0] : rawSpan(text, start, end)[0]
    const to = end === text.text.length ? block.span[1] : (text.at[end] ?? block.span[1])
    return { ...block, span: [from, to], text: trimText(sliceText(text, start, end)) }
  })
}
