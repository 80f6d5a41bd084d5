import { isInvisible } from '../characters'
import { ideographOfRadical } from '../clean/radicals'
import type { ArticleProposal, ProposedPassage, Span } from '../proposal'

/**
 * What of the raw text a proposal does not account for, and what it made up. Every character that is no white space
 * must be a character of exactly one passage's text (as its `origin` says), or stand in what was removed, in metadata,
 * in a mark, in a label or in an address; every character of a passage's text must stand in the raw text.
 */
export function lossesOf(proposal: ArticleProposal, raw: string): string[] {
  const book = new Account(raw)
  for (const { span } of proposal.removed) book.hold(span)
  // Marks may stand in a title, and first of all are no words.
  const inOrder = proposal.provenance.toSorted(
    (a, b) => Number(b.field === 'mark') - Number(a.field === 'mark'),
  )
  for (const { field, span } of inOrder) {
    if (field === 'mark' && span[0] > 0) book.checkMark(span)
    if (field === 'title' || field === 'standfirst')
      book.checkField(span, proposal.metadata[field] ?? '')
    book.hold(span)
  }
  for (const passage of proposal.passages) book.readWords(passage)
  for (const passage of proposal.passages) book.readRest(passage)
  book.readOutside()
  return book.faults
}

const letter = /[\p{L}\p{N}]/u
const notMark = /[^\s*_#>\-+•=~`"[\](){}!<\\/|:：]/u

/** To whom each unit of the raw text belongs. */
class Account {
  readonly faults: string[] = []
  /** 0 nobody, 1 a finding, from 2 on passage n - 2. */
  private readonly holder: Int32Array

  constructor(private readonly raw: string) {
    this.holder = new Int32Array(raw.length)
  }

  hold([from, to]: Span): void {
    this.holder.fill(1, from, to)
  }

  /** No words may hide in what is said to be a mark. Front matter, which begins the text, is one as a whole. */
  checkMark(span: Span): void {
    const words = this.unheld(span)
    if (letter.test(withoutMarks(words))) this.faults.push(`no mark: ${quote(words)} at ${span[0]}`)
  }

  /** All that stands where a title was read is in the title. In front matter its name stands there, too. */
  checkField(span: Span, value: string): void {
    const lost = without(this.unheld(span), [value])
    if (notMark.test(lost) && !/^\s*"?[\p{L}_]+"?\s*:/u.test(lost))
      this.faults.push(`loses ${quote(lost)} of ${quote(value)} at ${span[0]}`)
  }

  private unheld([from, to]: Span): string {
    let words = ''
    for (let at = from; at < to; at++) if (this.holder[at] === 0) words += this.raw.charAt(at)
    return words
  }

  /** Every character of the text, where it is said to come from. */
  readWords({ n, text, origin }: ProposedPassage): void {
    if (text !== '' && origin[0]?.[0] !== 0) this.faults.push(`passage ${n} comes from nowhere`)
    origin.forEach(([start, place], k) => {
      const end = origin[k + 1]?.[0] ?? text.length
      for (let i = start; i < end; i++) this.readCharacter(n, text, i, place + i - start)
    })
  }

  private readCharacter(n: number, text: string, i: number, at: number): void {
    const character = text.charAt(i)
    // Between joined lines, and where a wide space stood.
    if (character === ' ' || character === '\n') return
    const owner = this.holder[at]
    if (character !== this.raw.charAt(at) && !this.characterAt(at).includes(character))
      this.faults.push(`passage ${n} makes up ${quote(text.slice(i))}`)
    else if (owner === 1)
      this.faults.push(`passage ${n} keeps what was removed: ${quote(text.slice(i))}`)
    else if (owner !== 0 && owner !== n + 2)
      this.faults.push(`passage ${n} repeats ${quote(text.slice(i))}`)
    this.holder[at] = n + 2
    // Two units may become one.
    if ((this.raw.codePointAt(at) ?? 0) > 0xffff) this.holder[at + 1] = n + 2
  }

  /** The character of which a unit is a part, folded as cleaning folds it. */
  private characterAt(at: number): string {
    const start = /[\udc00-\udfff]/.test(this.raw.charAt(at)) ? at - 1 : at
    const character = String.fromCodePoint(this.raw.codePointAt(start) ?? 0)
    return /[\ud800-\udfff]/.test(this.raw.charAt(at)) && !isPair(character)
      ? '\ufffd'
      : fold(character)
  }

  /** What a passage's span holds beside its words: its label, its addresses and its marks. */
  readRest({ n, span, label, marks, image }: ProposedPassage): void {
    let rest = ''
    for (let at = span[0]; at < span[1]; at++) {
      if (this.holder[at] !== 0) continue
      this.holder[at] = 1
      rest += this.raw.charAt(at)
    }
    if (!notMark.test(rest)) return
    const said = [label, image?.alt, image?.url, ...marks.map(({ url }) => url)].flatMap(
      (words) => words ?? [],
    )
    const lost = without(rest, said)
    if (notMark.test(lost)) this.faults.push(`passage ${n} loses ${quote(lost.trim())}`)
  }

  readOutside(): void {
    for (let at = 0; at < this.raw.length; at++)
      if (this.holder[at] === 0 && /\S/.test(this.raw.charAt(at))) {
        this.faults.push(`lost ${quote(this.raw.slice(at))} at ${at}`)
        return
      }
  }
}

/**
 * `rest` without what is `said`: the letters of each, which must stand there side by side, marks aside, and its signs.
 * Most follow each other in their order, so that each search begins where the one before ended.
 */
function without(rest: string, said: string[]): string {
  const characters = [...rest]
  const folded = characters.map(letterOf)
  const letters = folded.flatMap((units, i) => Array.from({ length: units.length }, () => i))
  const spelled = folded.join('')
  const gone = new Set<number>()
  let behind = 0
  for (const words of said) {
    const wanted = [...words].map(letterOf).join('')
    const next = spelled.indexOf(wanted, behind)
    const found = next < 0 ? spelled.indexOf(wanted) : next
    if (found < 0 || wanted === '') continue
    behind = found + wanted.length
    for (const i of letters.slice(found, behind)) gone.add(i)
  }
  const signs = new Set(said.join(''))
  return characters
    .filter((character, i) => !gone.has(i) && (folded[i] !== '' || !signs.has(character)))
    .join('')
}

const tag = /<\/?[a-z][a-z0-9]*\b[^<>]*>/gi
const numbering =
  /^(?:第\s?[一二三四五六七八九十\d]{1,3}\s?[章节篇部讲]分?|(?:part|chapter)\s\w{1,5}|[一二三四五六七八九十]{1,3}|\d{1,3})/i
const time = /\d{1,2}:\d{2}(?::\d{2})?/g

/** What of a mark is none: not tags, code fences with their language, numbers, times, or the title of a link. */
function withoutMarks(words: string): string {
  const shown = [...words].filter((character) => !isInvisible(character)).join('')
  const bare = shown.replace(tag, '').trim()
  if (/^(?:```|~~~)/.test(bare)) return bare.replace(/^.*$/m, '')
  return bare
    .replace(/[*_]/g, '')
    .replace(numbering, '')
    .replace(time, '')
    .replace(/^"[^"]*"$/, '')
}

/** A letter or a digit, folded; of everything else nothing. */
function letterOf(character: string): string {
  const folded = fold(character)
  return letter.test(folded) ? folded : ''
}

/** As cleaning folds it, and further: both sides are folded. */
function fold(character: string): string {
  return ideographOfRadical.get(character) ?? character.normalize('NFKC')
}

function isPair(character: string): boolean {
  return character.length === 2
}

function quote(words: string): string {
  return JSON.stringify(words.slice(0, 30))
}
