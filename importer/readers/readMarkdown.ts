import type { Block } from '../block'
import type { Findings } from '../findings'
import { joinTexts, rawSpan, sliceText, trimText, type MappedText } from '../mappedText'
import type { Span } from '../proposal'
import { readFrontMatter } from './frontMatter'
import { readInline } from './inlineMarkdown'
import { readTable } from './table'
import { areHardWrapped, joinLines, readLines, type Line } from './lines'
import type { Reading } from './reading'

const heading = /^ {0,3}(#{1,6})(?:\s|(?=[^\s#]))/
/** Of a trimmed line. */
const rule = /^(?:-[ -]+-|\*[ *]+\*|_[ _]+_|={3,})$/
/** Of an item in a quotation, which has no number to lose. */
const bullet = /^ {0,3}(?:[-+•]\s|\*(?=\s)\s)\s{0,3}/
const item = /^ {0,8}(?:[-+•]\s|\*(?=\s)\s|\d{1,3}[.)](?=\s)\s)/
const quote = /^ {0,3}(?:> ?)+/
const row = /^ {0,3}\|.{0,4000}\|\s*$/
const fence = /^ {0,3}(?:```|~~~)/
const image = /!\[([^[\]]{0,500})\]\(\s?<?([^\s()<>]{0,3000})>?(\s"[^"]{0,200}")?\s?\)/g

/** Whether a text without a telling name is Markdown: its marks at the start of lines, in pairs, or images. */
export function looksLikeMarkdown(raw: string): boolean {
  const sample = raw.slice(0, 50_000)
  return (
    /^\s{0,8}---[ \t]*\r?\n[\w-]+:/.test(sample) ||
    /^#{1,6}[ \t]\S/m.test(sample) ||
    /!\[[^[\]]{0,200}\]\(/.test(sample) ||
    (sample.match(/\*\*(?=\S)[^*\n]{1,300}\*\*/g)?.length ?? 0) >= 2
  )
}

/** Markdown as articles have it: loose, with export debris. Emphasis is read by `readInline`. */
export function readMarkdown(findings: Findings): Reading {
  const frontMatter = readFrontMatter(findings)
  const lines = readLines(findings, frontMatter.span?.[1] ?? 0)
  const wrapped = areHardWrapped(lines)
  const blocks: Block[] = []
  let open: { kind: Open; lines: Line[] } | null = null

  let ruled = false
  const push = (found: Block[]) => {
    for (const block of found) blocks.push(ruled ? { ...block, ruled } : block)
    if (found.length > 0) ruled = false
  }
  const close = () => {
    if (open) push(closeBlock(open.kind, open.lines, findings))
    open = null
  }
  const add = (kind: Open, line: Line) => {
    if (open?.kind !== kind) close()
    open ??= { kind, lines: [] }
    open.lines.push(line)
  }

  let fenced = false
  for (const line of lines) {
    const text = line.text.text
    if (fence.test(text)) {
      close()
      fenced = !fenced
      findings.took('mark', line.span)
    } else if (fenced) add('code', line)
    else if (line.blank) close()
    else if (rule.test(text.trim())) {
      close()
      ruled = true
      findings.took('mark', line.span)
    } else if (heading.test(text)) {
      close()
      push(readHeading(line, findings))
    } else if (quote.test(text)) add('quote', line)
    else if (row.test(text)) add('table', line)
    else if (item.test(text)) {
      if (openKind(open) === 'list') close()
      add('list', line)
    } else {
      if (openKind(open) !== 'paragraph' || !wrapped) close()
      add('paragraph', line)
    }
  }
  close()
  return { blocks, frontMatter }
}

/** What goes on over several lines. */
type Open = 'paragraph' | 'list' | 'quote' | 'code' | 'table'

/** The compiler forgets, inside the loop, that the closures assign. */
function openKind(open: { kind: string } | null): string | null {
  return open?.kind ?? null
}

function readHeading(line: Line, findings: Findings): Block[] {
  const mark = heading.exec(line.text.text)
  const level = mark?.[1]?.length ?? 1
  const rest = trimText(sliceText(line.text, mark?.[0].length ?? 0))
  const closing = /\s#{1,40}$/.exec(rest.text.slice(-41))
  const words = sliceText(rest, 0, rest.text.length - (closing?.[0].length ?? 0))
  const parts = splitImages(trimText(words), line.span, findings)
  return parts.map((part) => (part.kind === 'image' ? part : { ...part, kind: 'heading', level }))
}

function closeBlock(kind: Open, lines: Line[], findings: Findings): Block[] {
  const first = lines[0]
  const last = lines.at(-1)
  if (!first || !last || lines.every(({ blank }) => blank)) return []
  const span: Span = [first.span[0], last.span[1]]
  if (kind === 'code')
    return [
      {
        kind,
        span,
        text: joinTexts(
          lines.map(({ text }) => text),
          '\n',
        ),
      },
    ]
  if (kind === 'table') return readTable(lines, findings)
  if (kind === 'quote') {
    const bare = lines.map((line) => ({
      ...line,
      text: withoutSign(withoutSign(line.text, quote), bullet),
    }))
    if (areHardWrapped(bare))
      return [{ kind, span, text: readInline(joinLines(bare.map(({ text }) => text)), findings) }]
    return bare.map((line) => ({
      kind,
      span: line.span,
      text: readInline(trimText(line.text), findings),
    }))
  }
  if (kind === 'list') {
    const [head = first.text, ...rest] = lines.map(({ text }) => text)
    const sign = item.exec(head.text)?.[0].length ?? 0
    if (/\d/.test(head.text.slice(0, sign))) findings.took('mark', rawSpan(head, 0, sign))
    const bare = sliceText(head, sign)
    return [{ kind, span, text: readInline(joinLines([bare, ...rest]), findings) }]
  }
  return splitImages(joinLines(lines.map(({ text }) => text)), span, findings)
}

function withoutSign(text: MappedText, sign: RegExp): MappedText {
  return sliceText(text, sign.exec(text.text)?.[0].length ?? 0)
}

/** A paragraph that holds images becomes several blocks; words glued behind an image are its caption, perhaps. */
function splitImages(text: MappedText, span: Span, findings: Findings): Block[] {
  const found = text.text.includes('![') ? [...text.text.matchAll(image)] : []
  if (found.length === 0) return [{ kind: 'paragraph', span, text: readInline(text, findings) }]

  const blocks: Block[] = []
  const matches = new Map(found.map((match) => [match.index, match]))
  const starts = found.map(({ index }) => index)
  const bounds = starts[0] === 0 ? starts : [0, ...starts]
  bounds.forEach((start, i) => {
    const end = bounds[i + 1] ?? text.text.length
    const part = sliceText(text, start, end)
    // The first and the last part take the line's own edges along.
    const from = i === 0 ? span[0] : (text.at[start] ?? span[0])
    const to = end === text.text.length ? span[1] : (text.at[end] ?? span[1])
    const match = matches.get(start)
    const words = trimText(sliceText(part, match?.[0].length ?? 0))
    const block: Block = { kind: 'paragraph', span: [from, to], text: readInline(words, findings) }
    if (match) {
      block.kind = 'image'
      block.image = imageOf(match, part, findings)
    }
    blocks.push(block)
  })
  return blocks
}

/** The image with which `found` begins. What is not kept of it is listed. */
function imageOf(match: RegExpExecArray, found: MappedText, findings: Findings): Block['image'] {
  const [whole, alt = '', url = '', title = ''] = match
  const at = whole.indexOf(url, alt.length + 4)
  const isSafe = /^(?:https?:|data:image\/|\/|\.|\w)/i.test(url) && !/^javascript:/i.test(url)
  if (url !== '' && !isSafe) {
    findings.remove(found, 'link', at, at + url.length)
    findings.warn('unsafe-link', { count: 1 }, rawSpan(found, at, at + url.length))
  }
  const end = whole.indexOf(title, at + url.length)
  if (title !== '') findings.took('mark', rawSpan(found, end, end + title.length))
  return { url: isSafe ? url : null, alt: alt.trim() || null }
}
