import { isSafeUrl } from '../address/safeUrl'
import type { Inline } from './passage'

/**
 * The words of a passage as light markup, for a plain text box, a cell of a table or a service that translates:
 * `*emphasis*`, `**strong**`, `__underline__`, `~~strike~~`, `` `code` ``, `[words](address)` and `^[note]` as in
 * Markdown and Pandoc; a line break is a line break. A backslash makes the sign behind it a plain one.
 */
export function writeMarkup(content: readonly Inline[]): string {
  let open: Flag[] = []
  let markup = ''
  for (const run of content) {
    if (run.type === 'break') {
      markup += '\n'
      continue
    }
    const flags = run.type === 'text' ? flagsOf(run) : []
    markup += changed(open, flags)
    open = flags
    if (run.type === 'text') markup += escaped(run.text)
    if (run.type === 'note') markup += `^[${escaped(run.text)}]`
    if (run.type === 'link')
      markup += `[${writeMarkup(run.children)}](${run.url.replace(/[\\()]/g, '\\$&')})`
  }
  return markup + changed(open, [])
}

/** Reads what `writeMarkup` writes, and what people write: a sign without its second is a sign. Never throws. */
export function parseMarkup(markup: string): Inline[] {
  return new Reader(markup).read('')
}

/** Items of a list stand on lines of their own; a break inside one is a backslash before the line's end. */
export function writeItems(items: readonly Inline[][]): string {
  return items.map((item) => writeMarkup(item).replace(/\n/g, '\\\n')).join('\n')
}

export function parseItems(markup: string): Inline[][] {
  const lines: string[] = []
  for (const line of markup.split('\n')) {
    const last = lines.at(-1)
    if (last !== undefined && /(?:^|[^\\])(?:\\\\)*\\$/.test(last))
      lines[lines.length - 1] = `${last}\n${line}`
    else lines.push(line)
  }
  return lines.map(parseMarkup)
}

const signs = { strong: '**', emphasis: '*', underline: '__', strike: '~~', code: '`' } as const
type Flag = keyof typeof signs
const flagNames = ['strong', 'emphasis', 'underline', 'strike', 'code'] as const satisfies Flag[]

type Text = Extract<Inline, { type: 'text' }>

function flagsOf(run: Text): Flag[] {
  return flagNames.filter((flag) => run[flag])
}

/** Each sign turns its own flag on or off: they need not be nested. */
function changed(from: readonly Flag[], to: readonly Flag[]): string {
  return flagNames
    .filter((flag) => from.includes(flag) !== to.includes(flag))
    .map((flag) => signs[flag])
    .join('')
}

/** Signs that mean something by twos or before a bracket are plain inside a word, not at the end of a run. */
function escaped(text: string): string {
  return text.replace(/[\\*`[\]]|([_~])(?=\1|$)|(?<=([_~]))\2|^[_~]|\^$/g, '\\$&')
}

class Reader {
  private at = 0

  constructor(private readonly markup: string) {}

  /** Reads to the closing sign or to the end; the closing sign is not taken. */
  read(closing: '' | ']'): Inline[] {
    const pieces: (Inline | Flag)[] = []
    let text = ''
    const flush = () => {
      if (text !== '') pieces.push({ type: 'text', text })
      text = ''
    }
    while (this.at < this.markup.length && !(closing !== '' && this.markup[this.at] === closing)) {
      const rest = this.markup.slice(this.at, this.at + 2)
      const flag = flagNames.find((name) => rest.startsWith(signs[name]))
      if (rest[0] === '\\' && rest.length > 1) {
        if (rest[1] === '\n') {
          flush()
          pieces.push({ type: 'break' })
        } else text += rest[1]
        this.at += 2
      } else if (rest[0] === '\n') {
        flush()
        pieces.push({ type: 'break' })
        this.at++
      } else if (rest === '^[' && this.take(() => this.note(), pieces, flush)) continue
      else if (rest[0] === '[' && this.take(() => this.link(), pieces, flush)) continue
      else if (flag) {
        flush()
        pieces.push(flag)
        this.at += signs[flag].length
      } else {
        text += rest[0]
        this.at++
      }
    }
    flush()
    return joined(pieces)
  }

  /** Tries to read something as a whole; where it is not whole, nothing was read. */
  private take(read: () => Inline | null, pieces: (Inline | Flag)[], flush: () => void): boolean {
    const start = this.at
    const found = read()
    if (!found) {
      this.at = start
      return false
    }
    flush()
    pieces.push(found)
    return true
  }

  private note(): Inline | null {
    this.at += 2
    const text = this.until(']')
    return text === null ? null : { type: 'note', text }
  }

  private link(): Inline | null {
    this.at++
    const children = this.read(']')
    if (!this.markup.startsWith('](', this.at)) return null
    this.at += 2
    const url = this.until(')')
    return url !== null && isSafeUrl(url) && children.length > 0
      ? { type: 'link', url, children }
      : null
  }

  /** Plain text to a sign, which is taken; `null` where it never comes. */
  private until(sign: string): string | null {
    let text = ''
    while (this.at < this.markup.length) {
      const next = this.markup[this.at++] ?? ''
      if (next === sign) return text
      text += next === '\\' && this.at < this.markup.length ? this.markup[this.at++] : next
    }
    return null
  }
}

/** Turns flags on and off. The last one of a kind that has no second is the sign itself. */
function joined(pieces: (Inline | Flag)[]): Inline[] {
  const lonely = new Set<number>()
  for (const flag of flagNames) {
    const places = pieces.flatMap((piece, i) => (piece === flag ? [i] : []))
    const last = places.at(-1)
    if (places.length % 2 === 1 && last !== undefined) lonely.add(last)
  }
  const on = new Set<Flag>()
  const runs: Inline[] = []
  pieces.forEach((piece, i) => {
    if (typeof piece !== 'string') return add(piece)
    if (lonely.has(i)) return add({ type: 'text', text: signs[piece] })
    if (!on.delete(piece)) on.add(piece)
  })
  return runs

  function add(run: Inline) {
    if (run.type !== 'text') return void runs.push(run)
    const flags = flagNames.filter((flag) => on.has(flag))
    const last = runs.at(-1)
    if (last?.type === 'text' && flagsOf(last).join() === flags.join()) last.text += run.text
    else runs.push({ ...run, ...Object.fromEntries(flags.map((flag) => [flag, true])) })
  }
}
