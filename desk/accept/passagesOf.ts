import type { Mark, ProposedPassage } from '@/importer/proposal'
import type { Inline, Passage } from '@/model/passage/passage'
import { isSafeUrl } from '@/model/address/safeUrl'

/**
 * The passages of a proposal as an interview stores them, each with the id at the same place in `ids`.
 * @throws RangeError when there are fewer ids than passages
 */
export function passagesOf(
  proposed: readonly ProposedPassage[],
  ids: readonly string[],
): Passage[] {
  return proposed.map((passage, i): Passage => {
    const id = ids[i]
    if (id === undefined) throw new RangeError(`no id for passage ${passage.n}`)
    const { kind, speaker, text, marks, image } = passage
    const common = { id, kind, speaker: kind === 'heading' ? null : speaker }
    switch (kind) {
      case 'list':
        return { ...common, content: [], items: itemsOf(text, marks) }
      case 'figure':
        return { ...common, content: [], figure: figureOf(text, image) }
      case 'heading':
        return { ...common, content: [{ type: 'text', text }], level: 2 }
      case 'narration':
      case 'question':
      case 'answer':
      case 'note':
      case 'quote':
      case 'reference':
        return { ...common, content: inlinesOf(text, marks, 0, text.length) }
    }
  })
}

function itemsOf(text: string, marks: readonly Mark[]): Inline[][] {
  let start = 0
  return text.split('\n').map((line) => {
    const item = inlinesOf(text, marks, start, start + line.length)
    start += line.length + 1
    return item
  })
}

/** What of the text stands from `start` to `end`, cut wherever a mark begins or ends. */
function inlinesOf(text: string, marks: readonly Mark[], start: number, end: number): Inline[] {
  const cuts = new Set([start, end])
  for (const { at } of marks) for (const cut of at) if (cut > start && cut < end) cuts.add(cut)
  const places = [...cuts].sort((a, b) => a - b)
  return places.slice(0, -1).flatMap((from, i) => {
    const to = places[i + 1] ?? end
    const here = marks.filter(({ at }) => at[0] <= from && at[1] >= to)
    const words = brokenText(text.slice(from, to), here)
    const url = here.find(({ type }) => type === 'link')?.url
    return isSafeUrl(url) ? [{ type: 'link' as const, url, children: words }] : words
  })
}

/** A line end inside a passage is a line break. */
function brokenText(text: string, marks: readonly Mark[]): Inline[] {
  const style = {
    ...(marks.some(({ type }) => type === 'strong') && { strong: true as const }),
    ...(marks.some(({ type }) => type === 'emphasis') && { emphasis: true as const }),
    ...(marks.some(({ type }) => type === 'code') && { code: true as const }),
  }
  return text
    .split('\n')
    .flatMap((line, i): Inline[] => [
      ...(i > 0 ? [{ type: 'break' as const }] : []),
      ...(line === '' ? [] : [{ type: 'text' as const, text: line, ...style }]),
    ])
}

function figureOf(text: string, image: ProposedPassage['image']): NonNullable<Passage['figure']> {
  return {
    src: null,
    sourceUrl: image?.url ?? null,
    width: null,
    height: null,
    alt: image?.alt ?? null,
    caption: image ? image.caption : text || null,
    credit: image?.credit ?? null,
  }
}
