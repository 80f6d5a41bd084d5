import { isAllEmphasis, type Block } from '../block'
import { namesIn, roleOf } from './credits'
import { takeDataLines, takerOf } from './dataLines'
import type { Findings } from '../findings'
import type { Credit, Metadata } from '../proposal'
import type { FrontMatter } from '../readers/frontMatter'
import { simplified } from '../simplified'
import { tidySpaces } from '../clean/tidySpaces'
import { takeCredits } from './takeCredits'
import { dropTitle, foldTitle, takeTitle } from './title'

const longestStandfirst = 100

/**
 * Title, standfirst, credits and the fields of the front matter. What is not said stays `null`: a reposter is no
 * author and a repost's date no date. Takes what it read, and repeats of it, out of the blocks.
 */
export function readMetadata(
  blocks: Block[],
  frontMatter: FrontMatter,
  findings: Findings,
): { metadata: Metadata; blocks: Block[]; interviewee: string | null } {
  const metadata = fromFrontMatter(frontMatter, findings)
  let rest = takeTitle(blocks, metadata, findings)
  rest = dropTitle(rest, metadata.title ?? '', findings)
  const lines = takeDataLines(rest, metadata.title, takerOf(metadata), findings)
  const credited = takeCredits(lines.blocks, findings)
  metadata.credits.push(...credited.credits)
  metadata.outlet ??= credited.account
  rest = dropRepeats(credited.blocks, metadata, findings)
  rest = takeDate(rest, metadata, findings)
  rest = takeStandfirst(rest, credited.above, metadata, findings)
  if (metadata.title === null) findings.warn('no-title')
  return { metadata, blocks: rest, interviewee: lines.interviewee }
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
    if (field && field !== 'credits' && takerOf(metadata)(field, value)) findings.took(field, span)
    const role = roleOf(name)
    const names = values.flatMap(namesIn)
    if (!field && role && names.length > 0) {
      metadata.credits.push({ label: name, role, names })
      findings.took('credits', span)
    }
  }
  return metadata
}

const wholeDate =
  /^(?:(?:19|20)\d\d\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}日?|\d{1,2} \p{L}{3,9} (?:19|20)\d\d|\p{L}{3,9} \d{1,2}, (?:19|20)\d\d)$/u

/** A date alone on a line below the title, unless the page is a repost's: then it is the date of that. */
function takeDate(blocks: Block[], metadata: Metadata, findings: Findings): Block[] {
  const line = blocks.slice(0, 3).find(({ text }) => wholeDate.test(text.text))
  const isRepost = findings.removed.some(({ why }) => why === 'furniture')
  if (!line || isRepost || !takerOf(metadata)('date', line.text.text)) return blocks
  findings.took('date', line.span)
  return blocks.filter((block) => block !== line)
}

/** A deck right below the title, in italics or as a quotation, that does not speak of the article itself. */
function isDeck(block: Block | undefined): block is Block {
  if (!block || block.text.text.length > 2 * longestStandfirst) return false
  const isSet = block.kind === 'quote' || (block.kind === 'paragraph' && isAllEmphasis(block))
  return (
    isSet &&
    !/本文|原文|转载|整理|编者|译者|published|reposted|edited|condensed|transcript/i.test(
      simplified(block.text.text),
    )
  )
}

/** A deck below the title, or the only paragraph above the credits, if it is short. Where several stand there, none is sure to be it. */
function takeStandfirst(
  blocks: Block[],
  above: ReadonlySet<Block>,
  metadata: Metadata,
  findings: Findings,
): Block[] {
  const [candidate, another] = blocks.filter(
    (block) => block.kind === 'paragraph' && above.has(block),
  )
  const [deck, below] = blocks
  if (metadata.standfirst === null && metadata.title !== null && isDeck(deck) && !isDeck(below)) {
    metadata.standfirst = tidySpaces(deck.text).text.text
    findings.took('standfirst', deck.span)
    return blocks.filter((block) => block !== deck)
  }
  if (metadata.standfirst !== null || !candidate || another) return blocks
  const { text } = candidate.text
  const isSentence = /[。！？!?.]["”」』]?$|^[「“].*[」”]$/.test(text)
  if (text.length < 8 || text.length > longestStandfirst || !isSentence) return blocks
  metadata.standfirst = tidySpaces(candidate.text).text.text
  findings.took('standfirst', candidate.span)
  return blocks.filter((block) => block !== candidate)
}

/** Lines near the top that only repeat the outlet or the names of the credits. */
function dropRepeats(blocks: Block[], metadata: Metadata, findings: Findings): Block[] {
  const known = new Set(
    [foldTitle(metadata.outlet ?? ''), ...creditLines(metadata.credits)].filter(
      (text) => text.length > 1,
    ),
  )
  return blocks.filter((block, i) => {
    const isRepeat = i < 15 && block.kind !== 'image' && known.has(foldTitle(block.text.text))
    if (isRepeat) findings.removeSpan(block.span, 'duplicate')
    return !isRepeat
  })
}

function creditLines(credits: Credit[]): string[] {
  return credits.map(({ names }) => foldTitle(names.join('')))
}
