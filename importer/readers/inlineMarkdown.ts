import type { Findings } from '../findings'
import { dropUnits, rawSpan, type MappedText } from '../mappedText'
import type { Mark, Span } from '../proposal'

/**
 * Emphasis, code and links inside a line. Not CommonMark's: its flanking rule leaves `**` standing wherever it
 * touches Chinese punctuation, and exports split bold in the middle of words (`**a****b**`). Here a run of two or
 * more stars opens when nothing is open and closes otherwise; twice the opening width closes and opens at once.
 * One pass from left to right.
 */
export function readInline(source: MappedText, findings: Findings): MappedText {
  if (!/[*_`[\\<&]/.test(source.text)) return source
  const scan = new InlineScan(source.text)
  scan.run()
  for (const span of scan.asides) findings.took('mark', rawSpan(source, ...span))
  for (const { url, span } of scan.addresses)
    findings.addresses.push({ url, span: rawSpan(source, ...span) })
  for (const span of scan.unsafe) findings.remove(source, 'link', ...span)
  if (scan.unsafe.length > 0) findings.warn('unsafe-link', { count: scan.unsafe.length })
  return dropUnits({ ...source, marks: [...source.marks, ...scan.marks] }, scan.dropped)
}

const safeUrl = /^(?:https?:|mailto:|\/|#|\.)/i
const tag =
  /^<\/?(?:a|abbr|b|big|blockquote|br|center|cite|code|details|div|em|figcaption|figure|font|h[1-6]|hr|i|img|ins|kbd|label|li|mark|ol|p|s|section|small|span|strong|sub|summary|sup|table|tbody|td|th|thead|tr|u|ul)\b[^<>]{0,500}>/i

class InlineScan {
  readonly dropped = new Set<number>()
  readonly marks: Mark[] = []
  /** Where addresses stand that are not safe to follow. */
  readonly unsafe: Span[] = []
  /** Where links lead. */
  readonly addresses: { url: string; span: Span }[] = []
  /** Where words stand that are for browsers: tags, and the titles of links. */
  readonly asides: Span[] = []
  private strong: { from: number; at: number; width: number } | null = null
  private emphasis: number | null = null

  /** One past the last character that is not white space. */
  private readonly end: number

  constructor(private readonly text: string) {
    this.end = text.trimEnd().length
  }

  run(): void {
    let i = 0
    while (i < this.text.length) i = this.step(i)
    // What never closed: a run at an edge is debris of the export, one inside a sentence was meant.
    if (this.strong) {
      const { from, at, width } = this.strong
      const atEdge = from === 0 || at >= this.end
      if (!atEdge) for (let k = 0; k < width; k++) this.dropped.delete(from + k)
    }
    if (this.emphasis !== null) this.dropped.delete(this.emphasis - 1)
  }

  private step(i: number): number {
    const character = this.text[i]
    if (character === '\\' && /[!-/:-@[-`{-~]/.test(this.text[i + 1] ?? '')) {
      this.dropped.add(i)
      return i + 2
    }
    if (character === '*') return this.stars(i)
    if (character === '_') return this.underscores(i)
    if (character === '`') return this.code(i)
    if (character === '[') return this.link(i)
    if (character === '<') return this.angle(i)
    return i + 1
  }

  private stars(i: number): number {
    let end = i
    while (this.text[end] === '*') end++
    const width = end - i
    if (width === 1) return this.single(i, '*')
    if (/\d/.test(this.text[i - 1] ?? '') && /\d/.test(this.text[end] ?? '') && !this.strong)
      return end
    this.drop(i, end)
    if (this.strong === null) {
      if (end < this.end) this.strong = { from: i, at: end, width }
      return end
    }
    const { at, width: opened } = this.strong
    this.mark('strong', at, i)
    this.strong = width >= 2 * opened && opened < 4 ? { from: i, at: end, width: opened } : null
    return end
  }

  private underscores(i: number): number {
    let end = i
    while (this.text[end] === '_') end++
    const width = end - i
    const word = /[\p{L}\p{N}]/u
    const inside = word.test(this.text[i - 1] ?? ' ') && word.test(this.text[end] ?? ' ')
    if (inside || width > 2) return end
    if (width === 1) return this.single(i, '_')
    const close = this.text.indexOf('__', end)
    if (close < 0 || close - end > 2000) return end
    this.drop(i, end)
    this.drop(close, close + 2)
    this.mark('strong', end, close)
    return end
  }

  private single(i: number, sign: '*' | '_'): number {
    const before = this.text[i - 1] ?? ' '
    const after = this.text[i + 1] ?? ' '
    if (this.emphasis !== null && this.text[this.emphasis - 1] === sign) {
      if (/\s/.test(before)) return i + 1
      this.mark('emphasis', this.emphasis, i)
      this.emphasis = null
      this.dropped.add(i)
    } else if (this.emphasis === null && !/[\s)）]/.test(after)) {
      this.emphasis = i + 1
      this.dropped.add(i)
    }
    return i + 1
  }

  private code(i: number): number {
    const close = this.text.indexOf('`', i + 1)
    if (close < 0) return this.text.length
    if (close === i + 1) return close + 1
    this.drop(i, i + 1)
    this.drop(close, close + 1)
    this.mark('code', i + 1, close)
    return close + 1
  }

  private link(i: number): number {
    const found =
      /^\[([^[\]]{1,500})\]\(\s?((?:[^\s()]|\([^\s()]{0,200}\)){0,2000})(\s"[^"]{0,200}")?\s?\)/.exec(
        this.text.slice(i, i + 2800),
      )
    if (!found) return i + 1
    const [whole, words = '', url = '', title = ''] = found
    const address = i + whole.indexOf(url, words.length + 3)
    this.drop(i, i + 1)
    this.drop(i + 1 + words.length, i + whole.length)
    if (safeUrl.test(url)) {
      this.mark('link', i + 1, i + 1 + words.length, url)
      this.addresses.push({ url, span: [address, address + url.length] })
    } else if (url !== '') this.unsafe.push([address, address + url.length])
    if (title !== '') this.asides.push([address + url.length, address + url.length + title.length])
    for (let k = i + 1; k < i + 1 + words.length;) k = this.step(k)
    return i + whole.length
  }

  private angle(i: number): number {
    const rest = this.text.slice(i, i + 520)
    const address = /^<(https?:\/\/[^\s<>]{1,500})>/.exec(rest)
    if (address?.[1]) {
      this.drop(i, i + 1)
      this.drop(i + 1 + address[1].length, i + address[0].length)
      this.mark('link', i + 1, i + 1 + address[1].length, address[1])
      return i + address[0].length
    }
    const found = tag.exec(rest)
    if (!found) return i + 1
    this.drop(i, i + found[0].length)
    this.asides.push([i, i + found[0].length])
    return i + found[0].length
  }

  private drop(from: number, to: number): void {
    for (let k = from; k < to; k++) this.dropped.add(k)
  }

  private mark(type: Mark['type'], from: number, to: number, url?: string): void {
    if (this.text.slice(from, to).trim() === '') return
    this.marks.push(url === undefined ? { type, at: [from, to] } : { type, at: [from, to], url })
  }
}
