import type { Block } from '../block'
import { sentenceEnd, shareOfHan } from '../characters'
import { creditOf } from './figures'
import type { Findings } from '../findings'
import { foldLabel, makeLabel } from './labels'
import { joinTexts, rawSpan, sliceText, trimText, type MappedText } from '../mappedText'
import type { Cast } from './cast'

/**
 * Interviews that an aggregator took out of a PDF: everything in one paragraph, spaces where lines ended, labels
 * sometimes behind their words. Such a paragraph is taken apart at the labels that repeat inside it.
 */
export function openCollapsed(blocks: Block[], findings: Findings): Block[] {
  return blocks.flatMap((block) => {
    const { text } = block.text
    if (
      block.kind !== 'paragraph' ||
      text.length < longEnough ||
      shareOfHan(text.slice(0, 2000)) < 0.3
    )
      return [block]
    const labels = repeatingLabels(text)
    return labels.size < 2 ? [block] : takeApart(block, labels, findings)
  })
}

/** Where nobody of its name turned out to speak, a label is a word of the text again. */
export function giveBackLabels(blocks: Block[], cast: Cast): void {
  for (const block of blocks)
    if (block.unlabelled && !cast.openings.has(block)) {
      block.text = block.unlabelled
      delete block.label
    }
}

const longEnough = 400
const leastRepeats = 3
const inlineLabel = /(?:^|[\s。！？!?…”」』）)])([\p{L}\p{N}·]{1,12})\s?[:：]/gu

function repeatingLabels(text: string): Set<string> {
  const counts = new Map<string, number>()
  for (const match of text.matchAll(inlineLabel)) {
    const label = makeLabel(match[1] ?? '')
    if (label) counts.set(label.key, (counts.get(label.key) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count >= leastRepeats).map(([key]) => key))
}

/** Between two spaces: a label, a bracketed title with its number, a picture's credit, or words. */
type Piece = {
  type: 'label' | 'title' | 'number' | 'credit' | 'words'
  start: number
  end: number
  name: string
}

function takeApart(block: Block, labels: Set<string>, findings: Findings): Block[] {
  const pieces = markTitles(cut(block.text.text, labels), block.text.text)
  return new Scene(block, pieces, findings).blocks()
}

function cut(text: string, labels: Set<string>): Piece[] {
  const pieces: Piece[] = []
  const addWords = (from: number, to: number) => {
    for (const match of text.slice(from, to).matchAll(/\S+/g)) {
      const start = from + match.index
      const type = /^\d{1,2}$/.test(match[0])
        ? 'number'
        : creditOf(match[0]) === null
          ? 'words'
          : 'credit'
      pieces.push({ type, start, end: start + match[0].length, name: '' })
    }
  }
  let done = 0
  for (const match of text.matchAll(inlineLabel)) {
    const name = match[1] ?? ''
    if (!labels.has(foldLabel(name))) continue
    const start = match.index + match[0].indexOf(name)
    addWords(done, start)
    done = match.index + match[0].length
    pieces.push({ type: 'label', start, end: done, name })
  }
  addWords(done, text.length)
  return pieces
}

/** 「…」 with a number behind it is a section's title, and so is every other 「…」 that stands right before a label. */
function markTitles(pieces: Piece[], text: string): Piece[] {
  const marked: Piece[] = []
  let seen = false
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]
    if (!piece) continue
    let last = i
    if (piece.type === 'words' && '「『'.includes(text[piece.start] ?? ''))
      while (
        last < i + 3 &&
        !/[」』]$/.test(text.slice(0, pieces[last]?.end)) &&
        pieces[last + 1]?.type === 'words'
      )
        last++
    const end = pieces[last]?.end ?? piece.end
    const whole = /^[「『][^「」『』。]{2,40}[」』]$/.test(text.slice(piece.start, end))
    const next = pieces[last + 1]
    if (whole && (next?.type === 'number' || (seen && next?.type === 'label'))) {
      marked.push({ ...piece, type: 'title', end })
      seen = true
      i = last
    } else marked.push(piece)
  }
  return marked
}

/** Below this a label's own words may be what is left after its words were put before it. */
const fewLetters = 20
/** A picture's caption that fell between two paragraphs. */
const captionLength = 12

class Scene {
  private readonly found: Block[] = []
  /** Pieces of words that no block holds yet. */
  private open: Piece[] = []
  /** The label whose words come next. */
  private label: Piece | null = null
  private readonly taken = new Set<Piece>()

  constructor(
    private readonly source: Block,
    private readonly pieces: Piece[],
    private readonly findings: Findings,
  ) {}

  blocks(): Block[] {
    for (const [i, piece] of this.pieces.entries()) {
      if (this.taken.has(piece)) continue
      if (piece.type === 'title') this.addTitle(piece, this.pieces[i + 1])
      else if (piece.type === 'credit') this.addCredit(piece)
      else if (piece.type === 'label') this.openLabel(piece, i)
      else this.open.push(piece)
    }
    this.close()
    return this.cover(this.found.sort((a, b) => a.span[0] - b.span[0]))
  }

  /** Leaves nothing between the blocks: marks that were dropped belong to the block before them. */
  private cover(found: Block[]): Block[] {
    found.forEach((block, i) => {
      const from = i === 0 ? this.source.span[0] : block.span[0]
      const next = found[i + 1]?.span[0] ?? this.source.span[1]
      block.span = [from, Math.max(block.span[1], next)]
    })
    return found
  }

  private openLabel(label: Piece, i: number): void {
    const own = this.ownWords(i)
    const before = this.unfinished()
    if (!this.isDisplaced(label, i, own, before)) {
      this.closeBeforeLabel()
      this.label = label
      return
    }
    this.open = this.open.slice(0, this.open.length - before.length)
    this.close()
    // Many words behind it, and then the same label again, are the answer that lost its own label.
    const words = lettersOf(own) <= fewLetters ? [...before, ...own] : before
    for (const piece of words) this.taken.add(piece)
    const block = this.add([...words, label], words, label)
    this.findings.warn('displaced-label', { speaker: label.name }, block.span)
  }

  /** The label's own words are few, or the same label comes next: what stands unfinished before it is its. */
  private isDisplaced(label: Piece, i: number, own: Piece[], before: Piece[]): boolean {
    if (before.length === 0) return false
    if (lettersOf(own) <= fewLetters) return lettersOf(own) < lettersOf(before)
    const next = this.pieces.slice(i + 1, i + 400).find(({ type }) => type === 'label')
    return next?.name === label.name && lettersOf(before) > captionLength
  }

  private ownWords(i: number): Piece[] {
    const own: Piece[] = []
    for (const piece of this.pieces.slice(i + 1, i + 200)) {
      if (piece.type === 'label' || piece.type === 'title') break
      if (piece.type !== 'credit') own.push(piece)
    }
    return own
  }

  /** The pieces after the last full stop. */
  private unfinished(): Piece[] {
    return this.open.slice(this.open.findLastIndex((piece) => this.isFinished(piece)) + 1)
  }

  private addTitle(title: Piece, next: Piece | undefined): void {
    this.close()
    const number = next?.type === 'number' ? next : null
    if (number) {
      this.taken.add(number)
      this.findings.took('mark', rawSpan(this.source.text, number.start, number.end))
    }
    const block = this.add(number ? [title, number] : [title], [title], null)
    block.kind = 'heading'
    block.level = 2
    block.section = { number: number && this.words(number) }
  }

  /** In the middle of a sentence the credit stands aside and the sentence goes on. */
  private addCredit(piece: Piece): void {
    if (this.unfinished().length === 0) this.close(false)
    this.addPicture(piece)
  }

  private addPicture(piece: Piece): void {
    const block = this.add([piece], [piece], null)
    block.kind = 'image'
    block.image = { url: null, alt: null }
  }

  /** A few words without a full stop between a paragraph and a label are the caption of a picture. */
  private closeBeforeLabel(): void {
    const last = this.open.at(-1)
    const previous = this.open.at(-2)
    const short = last && lettersOf([last]) <= captionLength && !this.isFinished(last)
    const caption = short && previous && this.isFinished(previous) ? this.open.pop() : undefined
    this.close()
    if (caption) this.addPicture(caption)
  }

  /** Makes paragraphs of the open pieces: one ends where a piece ends a sentence. */
  private close(withLabel = true): void {
    let paragraph: Piece[] = []
    const flush = () => {
      this.add(this.label ? [this.label, ...paragraph] : paragraph, paragraph, this.label)
      this.label = null
      paragraph = []
    }
    for (const piece of this.open) {
      paragraph.push(piece)
      if (this.isFinished(piece)) flush()
    }
    if (paragraph.length > 0 || (withLabel && this.label)) flush()
    this.open = []
  }

  private add(covers: Piece[], words: Piece[], label: Piece | null): Block {
    const { text } = this.source
    const start = Math.min(...covers.map((piece) => piece.start))
    const end = Math.max(...covers.map((piece) => piece.end))
    const block: Block = {
      kind: 'paragraph',
      span: rawSpan(text, start, end),
      text: this.textOf(words),
    }
    if (label) {
      const inOrder = covers.toSorted((a, b) => a.start - b.start)
      block.label = label.name
      block.unlabelled = this.textOf(inOrder)
    }
    this.found.push(block)
    return block
  }

  private textOf(pieces: Piece[]): MappedText {
    const parts = pieces.map(({ start, end }) => sliceText(this.source.text, start, end))
    return trimText(joinTexts(parts, ' '))
  }

  private isFinished(piece: Piece): boolean {
    return sentenceEnd.test(this.words(piece).slice(-6))
  }

  private words(piece: Piece): string {
    return this.source.text.text.slice(piece.start, piece.end)
  }
}

function lettersOf(pieces: Piece[]): number {
  return pieces.reduce((sum, { start, end }) => sum + end - start, 0)
}
