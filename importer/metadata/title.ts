import { isQuestion, type Block } from '../block'
import { tidySpaces } from '../clean/tidySpaces'
import type { Findings } from '../findings'
import { rawSpan, sliceText, trimText } from '../mappedText'
import type { Metadata } from '../proposal'
import { genreOf } from '../structure/genre'
import { leadingLabel } from '../structure/labels'
import { skeleton, visible } from '../structure/lookalikes'

const longestTitle = 90

/** The first heading, or in a text without headings a short first line that is no sentence. */
export function takeTitle(blocks: Block[], metadata: Metadata, findings: Findings): Block[] {
  if (metadata.title !== null) return blocks
  const heading = blocks.slice(0, 12).find((block) => block.kind === 'heading' && block.level === 1)
  const first = heading ?? blocks.find((block) => block.kind !== 'image')
  if (!first || !canBeTitle(first, blocks)) return blocks
  // `Title - Site` is a page's title where the article's own follows.
  const candidate =
    blocks
      .slice(0, 8)
      .find((other) => other !== first && isPageTitle(first.text.text, other.text.text)) ??
    belowSeries(blocks, first) ??
    first
  metadata.title = tidySpaces(candidate.text).text.text
  findings.took('title', candidate.span)
  const isRepeat = candidate !== first && isPageTitle(first.text.text, candidate.text.text)
  if (isRepeat) findings.removeSpan(first.span, 'duplicate')
  return blocks.filter((block) => block !== candidate && !(isRepeat && block === first))
}

/** Below a line in capitals, which names a series, the line that calls itself an interview. */
function belowSeries(blocks: Block[], first: Block): Block | undefined {
  const next = blocks[blocks.indexOf(first) + 1]
  const { text } = first.text
  const isSeries = /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text)
  return isSeries && next && canBeTitle(next, blocks) && genreOf(next.text.text, [], 0) === 'talk'
    ? next
    : undefined
}

function isPageTitle(page: string, title: string): boolean {
  return (
    title.length >= 4 &&
    page.startsWith(title) &&
    /^\s?[-–—|_]\s?\S.{0,20}$/.test(page.slice(title.length))
  )
}

function canBeTitle(block: Block, blocks: Block[]): boolean {
  const { text } = block.text
  if (
    text.length < 2 ||
    text.length > longestTitle ||
    block.kind === 'list' ||
    block.kind === 'quote' ||
    block.kind === 'code'
  )
    return false
  if (block.kind === 'heading' && block.level === 1) return true
  if (
    /[。；;，,：:]["”」』]?$/.test(text) ||
    /[.!]["”]?$/.test(text) ||
    /^(?:0\d|\d{1,2}[.、])/.test(text)
  )
    return false
  if (/^https?:/.test(text) || blocks.length < 3) return false
  const label = leadingLabel(text)
  if (!label) return true
  // `对话某某：……` has a colon as well; a label comes back, or is a question that the next label answers.
  const next = blocks[blocks.indexOf(block) + 1]?.text.text ?? ''
  if (isQuestion(text) && leadingLabel(next) && !isQuestion(next)) return false
  return !blocks.some(
    ({ text: other }) =>
      !visible(other.text).startsWith(visible(text)) && leadingLabel(other.text)?.key === label.key,
  )
}

/** The title again, alone or glued before other words. */
export function dropTitle(blocks: Block[], title: string, findings: Findings): Block[] {
  const folded = foldTitle(title)
  if (folded.length < 2) return blocks
  return blocks.flatMap((block) => {
    const text = foldTitle(block.text.text)
    if (block.kind === 'image' || !text.startsWith(folded)) return [block]
    if (text !== folded)
      return [folded.length < 4 ? block : withoutTitle(block, folded.length, findings)]
    findings.removeSpan(block.span, 'duplicate')
    return []
  })
}

/** A title that was glued before a caption or before the text, perhaps with the date of the repost. */
function withoutTitle(block: Block, length: number, findings: Findings): Block {
  if (block.kind === 'heading') return block
  const { text } = block.text
  let end = 0
  for (let folded = 0; end < text.length && folded < length; end++)
    folded = foldTitle(text.slice(0, end + 1)).length
  const stamp = /^\s?\d{4}-\d{2}-\d{2}(?=\s)/.exec(text.slice(end))
  const rest = trimText(sliceText(block.text, end + (stamp?.[0].length ?? 0)))
  // A sentence that begins with the words of the title is no repeat of it.
  const glued =
    stamp !== null ||
    (rest.text.length > 0 && rest.text.length <= 40 && !/[。！？，,]/.test(rest.text))
  if (!glued) return block
  const [from] = rest.text === '' ? [block.span[1]] : rawSpan(rest)
  const [between] = stamp ? rawSpan(block.text, end) : [from]
  findings.removeSpan([block.span[0], between], 'duplicate')
  if (stamp) findings.removeSpan([between, from], 'furniture')
  const left: Block = { ...block, text: rest, span: [from, block.span[1]] }
  return stamp ? left : { ...left, kind: 'image', image: { url: null, alt: null } }
}
/** What of a title counts when two are compared. */
export function foldTitle(text: string): string {
  return skeleton(text.replace(/[\s、，,|｜·]/g, ''))
}
