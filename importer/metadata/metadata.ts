import { isWebAddress } from '@/model/webAddress'

import { isQuestion, type Block } from '../block'
import { isPlaceholder, namesIn, roleOf, takeCredits } from './credits'
import type { Findings } from '../findings'
import { leadingLabel } from '../structure/labels'
import { rawSpan, sliceText, trimText } from '../mappedText'
import type { Credit, Metadata } from '../proposal'
import { publicationDate } from './publicationDate'
import type { FrontMatter } from '../readers/frontMatter'
import { tidySpaces } from '../clean/tidySpaces'

const longestTitle = 90
const longestStandfirst = 100

/**
 * Title, standfirst, credits and the fields of the front matter. What is not said stays `null`: a reposter is no
 * author and a repost's date no date. Takes what it read, and repeats of it, out of the blocks.
 */
export function readMetadata(
  blocks: Block[],
  frontMatter: FrontMatter,
  findings: Findings,
): { metadata: Metadata; blocks: Block[] } {
  const metadata = fromFrontMatter(frontMatter, findings)
  let rest = takeTitle(blocks, metadata, findings)
  rest = dropTitle(rest, metadata.title ?? '', findings)
  rest = takeDataLines(rest, metadata, findings)
  const credited = takeCredits(rest, findings)
  metadata.credits.push(...credited.credits)
  metadata.outlet ??= credited.account
  rest = dropRepeats(credited.blocks, metadata, findings)
  rest = takeStandfirst(rest, credited.above, metadata, findings)
  if (metadata.title === null) findings.warn('no-title')
  return { metadata, blocks: rest }
}

const fields: [keyof Metadata, RegExp][] = [
  ['title', /^(?:title|标题|headline)$/],
  ['standfirst', /^(?:standfirst|subtitle|description|summary|excerpt|dek|摘要|导语|副标题)$/],
  ['date', /^(?:date|published|published_at|pubdate|publish_date|日期|发布日期|发布时间)$/],
  ['interviewDate', /^(?:interview_date|interviewed|采访日期|采访时间|访谈时间)$/],
  ['canonicalUrl', /^(?:url|link|canonical|canonical_url|source_url|original|原文链接|链接)$/],
  ['outlet', /^(?:source|outlet|publication|publisher|site|site_name|account|来源|媒体|公众号)$/],
]

function fromFrontMatter(frontMatter: FrontMatter, findings: Findings): Metadata {
  const metadata: Metadata = {
    title: null,
    standfirst: null,
    date: null,
    interviewDate: null,
    outlet: null,
    canonicalUrl: null,
    credits: [],
  }
  if (frontMatter.span) findings.took('mark', frontMatter.span)
  for (const { name, values, span } of frontMatter.fields) {
    const value = values[0]
    if (value === undefined) continue
    const field = fields.find(([, pattern]) => pattern.test(name))?.[0]
    if (field && field !== 'credits')
      setField(metadata, field, value, () => findings.took(field, span))
    const role = roleOf(name)
    const names = values.flatMap(namesIn)
    if (!field && role && names.length > 0) {
      metadata.credits.push({ label: name, role, names })
      findings.took('credits', span)
    }
  }
  return metadata
}

function setField(
  metadata: Metadata,
  field: Exclude<keyof Metadata, 'credits'>,
  value: string,
  took: () => void,
): void {
  const address = isWebAddress(value)
  const target = field === 'outlet' && address ? 'canonicalUrl' : field
  if (metadata[target] !== null || isPlaceholder(value)) return
  if (target === 'canonicalUrl') {
    if (!address) return
    metadata.canonicalUrl = value
  } else if (target === 'date' || target === 'interviewDate') {
    metadata[target] = publicationDate(value)
  } else metadata[target] = value.slice(0, 1000)
  if (metadata[target] !== null) took()
}

/** The first heading, or in a text without headings a short first line that is no sentence. */
function takeTitle(blocks: Block[], metadata: Metadata, findings: Findings): Block[] {
  if (metadata.title !== null) return blocks
  const heading = blocks.slice(0, 12).find((block) => block.kind === 'heading' && block.level === 1)
  const first = heading ?? blocks.find((block) => block.kind !== 'image')
  if (!first || !canBeTitle(first, blocks)) return blocks
  // `Title - Site` is a page's title where the article's own follows.
  const candidate =
    blocks
      .slice(0, 8)
      .find((other) => other !== first && isPageTitle(first.text.text, other.text.text)) ?? first
  metadata.title = tidySpaces(candidate.text).text.text
  findings.took('title', candidate.span)
  if (candidate !== first) findings.removeSpan(first.span, 'duplicate')
  return blocks.filter((block) => block !== candidate && block !== first)
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
      !other.text.startsWith(text) && leadingLabel(other.text)?.key === label.key,
  )
}

const dataLine =
  /^(发布(?:时间|日期)|日期|published(?: on)?|date|采访(?:时间|日期)|访谈(?:时间|日期)|interviewed on|来源|出处|原载于?|首发于?|source|原文链接|原文地址|original(?: article)?)\s?[:：]\s?(\S.{0,299})$/i

/** `来源：…`, `发布日期：…` and their like near the top. */
function takeDataLines(blocks: Block[], metadata: Metadata, findings: Findings): Block[] {
  return blocks.filter((block, i) => {
    const found = i < 12 && block.kind !== 'image' ? dataLine.exec(block.text.text) : null
    const name = found?.[1]?.toLowerCase() ?? ''
    const value = found?.[2]?.trim() ?? ''
    if (!found) return true
    const field = /^(?:发布|日期|published|date)/.test(name)
      ? 'date'
      : /^(?:采访|访谈|interviewed)/.test(name)
        ? 'interviewDate'
        : /^(?:原文|original)/.test(name)
          ? 'canonicalUrl'
          : 'outlet'
    let taken = false
    setField(metadata, field, value, () => (taken = true))
    if (taken) findings.took(field, block.span)
    return !taken
  })
}

/** The only paragraph above the credits, if it is short. Where several stand there, none is sure to be it. */
function takeStandfirst(
  blocks: Block[],
  above: ReadonlySet<Block>,
  metadata: Metadata,
  findings: Findings,
): Block[] {
  const [candidate, another] = blocks.filter(
    (block) => block.kind === 'paragraph' && above.has(block),
  )
  if (metadata.standfirst !== null || !candidate || another) return blocks
  const { text } = candidate.text
  const isSentence = /[。！？!?.]["”」』]?$|^[「“].*[」”]$/.test(text)
  if (text.length < 8 || text.length > longestStandfirst || !isSentence) return blocks
  metadata.standfirst = tidySpaces(candidate.text).text.text
  findings.took('standfirst', candidate.span)
  return blocks.filter((block) => block !== candidate)
}

/** The title again, alone or glued before other words. */
function dropTitle(blocks: Block[], title: string, findings: Findings): Block[] {
  const folded = fold(title)
  if (folded.length < 2) return blocks
  return blocks.flatMap((block) => {
    const text = fold(block.text.text)
    if (block.kind === 'image' || !text.startsWith(folded)) return [block]
    if (text !== folded)
      return [folded.length < 4 ? block : withoutTitle(block, folded.length, findings)]
    findings.removeSpan(block.span, 'duplicate')
    return []
  })
}

/** Lines near the top that only repeat the outlet or the names of the credits. */
function dropRepeats(blocks: Block[], metadata: Metadata, findings: Findings): Block[] {
  const known = new Set(
    [fold(metadata.outlet ?? ''), ...creditLines(metadata.credits)].filter(
      (text) => text.length > 1,
    ),
  )
  return blocks.filter((block, i) => {
    const isRepeat = i < 15 && block.kind !== 'image' && known.has(fold(block.text.text))
    if (isRepeat) findings.removeSpan(block.span, 'duplicate')
    return !isRepeat
  })
}

function creditLines(credits: Credit[]): string[] {
  return credits.map(({ names }) => fold(names.join('')))
}

function fold(text: string): string {
  return text
    .replace(/[\s、，,|｜·]/g, '')
    .normalize('NFKC')
    .toLowerCase()
}

/** A title that was glued before a caption or before the text, perhaps with the date of the repost. */
function withoutTitle(block: Block, length: number, findings: Findings): Block {
  if (block.kind === 'heading') return block
  const { text } = block.text
  let end = 0
  for (let folded = 0; end < text.length && folded < length; end++)
    folded = fold(text.slice(0, end + 1)).length
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
