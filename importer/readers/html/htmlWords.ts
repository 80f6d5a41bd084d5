import type { Block } from '../../block'
import type { Mark, Span } from '../../proposal'
import { leadingLabel } from '../../structure/labels'
import { isDataRow } from './dataRow'
import { isBlock, isUnread, plainStyle, styleIn, type HtmlStyle } from './htmlStyle'
import { pictureOf } from './htmlPicture'
import {
  childrenOf,
  isElement,
  isText,
  parseHtml,
  type HtmlElement,
  type HtmlNode,
} from './parseHtml'

/** One block of a page, as a stretch of its words. */
export type HtmlPiece = Pick<Block, 'kind' | 'level' | 'span' | 'image' | 'ruled' | 'isHeader'> & {
  /** Offsets are those of `raw`. */
  marks: Mark[]
  ordered?: true
  /** A row of a table, its cells divided by `|`. */
  isRow?: true
}

/** The words of HTML with a line for each block, and the blocks over them. */
export type HtmlWords = { raw: string; pieces: HtmlPiece[] }

/** @throws ImportRefused `too-nested` */
export function htmlWords(html: string): HtmlWords {
  return new HtmlScan().read(parseHtml(html))
}

type Step = { node: HtmlNode; style: HtmlStyle; isLeaving?: true }
type Run = { span: Span; style: HtmlStyle }

class HtmlScan {
  private raw = ''
  private start = 0
  private runs: Run[] = []
  private ruled = false
  private readonly pieces: HtmlPiece[] = []

  read(document: HtmlNode): HtmlWords {
    const steps: Step[] = [{ node: document, style: plainStyle }]
    for (let step = steps.pop(); step; step = steps.pop()) {
      const { node, style, isLeaving } = step
      if (isText(node)) this.add(node.value, style)
      else if (isElement(node)) {
        if (isLeaving) this.edge(node, style)
        else if (!isUnread(node)) steps.push(...this.enter(node, style))
      } else steps.push(...below(node, style))
    }
    this.close()
    return { raw: this.raw, pieces: this.pieces }
  }

  private enter(element: HtmlElement, around: HtmlStyle): Step[] {
    const style = styleIn(element, around)
    switch (element.tagName) {
      case 'br':
        if (around.isCell) this.add(' ', around)
        else this.write('\n', around)
        return []
      case 'hr':
        this.close()
        this.ruled = true
        return []
      case 'img':
        this.picture(element, style)
        return []
      case 'tr':
        if (isDataRow(element)) Object.assign(style, { isCell: true, block: 'list' })
    }
    this.edge(element, around)
    const isNextCell = style.isCell && /^t[dh]$/.test(element.tagName)
    if (isNextCell && this.raw.length > this.start) this.write(' | ', style)
    return [{ node: element, style: around, isLeaving: true }, ...below(element, style)]
  }

  /** Where a block begins or ends. */
  private edge(element: HtmlElement, around: HtmlStyle): void {
    if (!isBlock(element)) return
    if (around.isCell) this.add(' ', around)
    else this.close()
  }

  private picture(element: HtmlElement, style: HtmlStyle): void {
    const picture = pictureOf(element)
    if (typeof picture === 'string') return this.add(picture, style)
    this.close()
    this.push({ kind: 'image', span: [this.start, this.start], marks: [], image: picture })
  }

  private add(words: string, style: HtmlStyle): void {
    if (style.isVerbatim) return this.write(words, style)
    const flat = words.replace(/[ \t\r\n\f]+/g, ' ')
    const isOpen = this.raw.length > this.start && !/[ \n]$/.test(this.raw.slice(-1))
    this.write(isOpen ? flat : flat.replace(/^ /, ''), style)
  }

  private write(words: string, style: HtmlStyle): void {
    if (words === '') return
    const { length } = this.raw
    this.raw += words
    this.runs.push({ span: [length, length + words.length], style })
  }

  /** Ends the block that is open, if there are words in it. */
  private close(): void {
    const style = this.runs.find(({ span }) => this.raw.slice(...span).trim() !== '')?.style
    if (style)
      for (const span of linesOf(this.raw, this.start, style.isVerbatim))
        this.closeLine(span, style)
    this.raw += '\n'
    this.start = this.raw.length
    this.runs = []
  }

  private closeLine(span: Span, style: HtmlStyle): void {
    const marks = marksOf(this.runs, span)
    const image = this.pieces.at(-1)
    if (style.isCaption && image?.kind === 'image' && image.span[0] === image.span[1]) {
      Object.assign(image, { span, marks })
      return
    }
    this.push({
      kind: style.block,
      span,
      marks,
      ...(style.block === 'heading' && { level: style.level ?? 2 }),
      ...(style.ordered && { ordered: true }),
      ...(style.isCell && { isRow: true }),
      ...(style.isCell && style.isHeader && { isHeader: true }),
    })
  }

  private push(piece: HtmlPiece): void {
    this.pieces.push(this.ruled ? { ...piece, ruled: true } : piece)
    this.ruled = false
  }
}

function below(node: HtmlNode, style: HtmlStyle): Step[] {
  return childrenOf(node)
    .map((child): Step => ({ node: child, style }))
    .reverse()
}

/**
 * A line end inside a block stays one; two, or a name and a colon behind it, begin a block, as people write where
 * Enter would leave too much space.
 */
function linesOf(raw: string, start: number, isVerbatim: boolean): Span[] {
  const spans: Span[] = []
  let at = start
  let isApart = true
  for (const line of raw.slice(start).split('\n')) {
    const end = at + line.length
    const last = spans.at(-1)
    if (line.trim() === '') isApart ||= !isVerbatim
    else {
      const begins = isApart || (!isVerbatim && leadingLabel(line.trim()) !== null)
      if (begins || !last) spans.push([at, end])
      else last[1] = end
      isApart = false
    }
    at = end + 1
  }
  return spans
}

/** Runs that touch and are set alike are one mark. */
function marksOf(runs: readonly Run[], [start, end]: Span): Mark[] {
  const marks: Mark[] = []
  const add = (type: Mark['type'], is: (style: HtmlStyle) => string | boolean | null) => {
    for (const { span, style } of runs) {
      const value = is(style)
      const at: [number, number] = [Math.max(span[0], start), Math.min(span[1], end)]
      if (!value || at[0] >= at[1]) continue
      const url = typeof value === 'string' ? { url: value } : {}
      const last = marks.at(-1)
      if (last?.type === type && last.at[1] === at[0] && last.url === url.url) last.at[1] = at[1]
      else marks.push({ type, at, ...url })
    }
  }
  add('strong', ({ strong }) => strong)
  add('emphasis', ({ emphasis }) => emphasis)
  add('code', ({ code }) => code)
  add('link', ({ url }) => url)
  return marks
}
