import type { SpeakerRole } from '@/model/passage/passage'
import type { Block } from '../block'
import { figureOf, isBelowImage, isCaption, type Figure } from './figures'
import { endOfSpeech } from './backMatter'
import type { Findings } from '../findings'
import { joinTexts, sliceText, trimText, type MappedText } from '../mappedText'
import { isBracketed, isNote } from './notes'
import type { ProposedPassage } from '../proposal'
import type { Cast } from './cast'

/** A passage in the making: its text is not tidied yet and still knows where it came from. */
export type Part = {
  kind: ProposedPassage['kind']
  text: MappedText
  span: Block['span']
  speaker: string | null
  turn: number | null
  exchange: number | null
  inferred: boolean
  /** The words that say who speaks, as they stand before the passage. */
  label?: string
  image?: Figure
  section?: { number: string | null }
  ordered?: boolean
}

/** Gives every block its kind, its speaker, its turn and its exchange. */
export function formParts(blocks: Block[], cast: Cast, findings: Findings): Part[] {
  const first = blocks.findIndex((block) => cast.openings.has(block))
  const end = endOfSpeech(blocks, cast)
  const next = nextSpeakers(blocks, cast)
  const apart = setApart(cast)
  let speaker: string | null = null
  let inferred = false
  let turn = 0
  let ended = true
  /** The last block was this label alone: the next one is what that speaker said. */
  let awaited: string | null = null
  const parts: Part[] = []

  for (const [i, block] of blocks.entries()) {
    const opening = cast.openings.get(block)
    if (i === end) speaker = null
    // The head of a table of turns only names its columns.
    if (block.isHeader && opensNext(blocks, i, cast)) {
      findings.took('mark', block.span)
      continue
    }
    if (opening) {
      if (opening.speaker !== speaker || ended) turn++
      speaker = opening.speaker
      inferred = opening.inferred ?? false
      ended = false
    }
    const label: string | null = awaited
    awaited = null
    const part = opening
      ? { ...speech(block, opening.end), ...labelOf(block, opening.end) }
      : partOf(
          block,
          blocks[i - 1],
          blocks[i + 1],
          first < 0 ? 'nobody' : i > first ? 'spoken' : 'before',
        )
    if (label !== null) part.label = label
    if (block.section) ended = true
    const speaks = part.kind === 'narration' || part.kind === 'list' || part.kind === 'quote'
    if (speaker !== null && speaks && apart(block)) {
      const answerer: string | null =
        opening || inferred || label !== null ? null : answererOf(speaker, next[i] ?? null, cast)
      if (answerer !== null && answerer !== speaker) {
        speaker = answerer
        inferred = true
        turn++
        ended = false
        findings.warn(
          'inferred-speaker',
          { speaker: cast.speakers.get(answerer)?.label ?? '' },
          part.span,
        )
      } else if (ended) {
        turn++
        ended = false
      }
      part.speaker = speaker
      part.turn = turn
      part.inferred = inferred
    }
    // A label alone on its line: the words follow in the next block.
    if (opening && part.text.text === '') {
      const words = blocks[i + 1]
      if (words && !cast.openings.has(words)) {
        words.span = [part.span[0], words.span[1]]
        awaited = part.label ?? ''
        continue
      }
    }
    parts.push(part)
  }
  return mergeLists(numberExchanges(parts, cast))
}

/** Where every turn stands in a quotation or in a table, what stands outside is told by nobody who speaks. */
function setApart({ openings }: Cast): (block: Block) => boolean {
  const turns = [...openings.keys()]
  if (turns.every(({ kind }) => kind === 'quote')) return ({ kind }) => kind === 'quote'
  if (turns.every(({ cells }) => cells)) return ({ cells }) => cells !== undefined
  return () => true
}

function speech(block: Block, end: number): Part {
  return { ...empty(block), text: trimText(sliceText(block.text, end)) }
}

function opensNext(blocks: Block[], i: number, cast: Cast): boolean {
  const next = blocks[i + 1]
  return next !== undefined && cast.openings.has(next)
}

function labelOf(block: Block, end: number): { label?: string } {
  const label = (block.label ?? block.text.text.slice(0, end)).trim()
  return label === '' ? {} : { label }
}

function partOf(
  block: Block,
  previous: Block | undefined,
  next: Block | undefined,
  place: 'nobody' | 'before' | 'spoken',
): Part {
  const part = empty(block)
  const { text } = block.text
  if (block.image) return { ...part, kind: 'figure', image: figureOf(block.image, text) }
  if (block.kind === 'heading')
    return { ...part, kind: 'heading', ...(block.section && { section: block.section }) }
  if (isNote(text) || (place !== 'nobody' && isBracketed(text))) return { ...part, kind: 'note' }
  if (isReference(text)) return { ...part, kind: 'reference' }
  if (isCaption(block, place === 'spoken' ? undefined : next) || isBelowImage(block, previous))
    return { ...part, kind: 'figure', image: figureOf({ url: null, alt: null }, text) }
  if (block.kind === 'list' || block.kind === 'quote') return { ...part, kind: block.kind }
  return part
}

const references =
  /^(?:\[\^[^\]]{1,20}\]:.{0,600}|(?:参考(?:链接|资料|文献)|论文(?:链接|地址)|原文(?:链接|地址)|references?|sources?|links?)\s?[:：]?|\[\d{1,3}\].{0,300})?\s?(?:https?:\/\/\S+)?$/i

function isReference(text: string): boolean {
  return text !== '' && text.length < 600 && references.test(text)
}

function empty(block: Block): Part {
  return {
    kind: 'narration',
    text: block.text,
    span: block.span,
    speaker: null,
    turn: null,
    exchange: null,
    inferred: false,
  }
}

/** For every block, who is the next to be named after it. */
function nextSpeakers(blocks: Block[], cast: Cast): (string | null)[] {
  const next: (string | null)[] = []
  let following: string | null = null
  for (let i = blocks.length - 1; i >= 0; i--) {
    next[i] = following
    const block = blocks[i]
    following = (block && cast.openings.get(block)?.speaker) ?? following
  }
  return next
}

/**
 * A paragraph without a label continues the turn, unless somebody asked and the next label is the same one again:
 * then the answer lost its label. `null` where nothing can be concluded.
 */
function answererOf(speaker: string, next: string | null, cast: Cast): string | null {
  if (cast.speakers.get(speaker)?.role !== 'interviewer') return null
  if (next !== null && next !== speaker) return null
  const others = [...cast.speakers.values()].filter(({ role }) => role === 'interviewee')
  return others.length === 1 ? (others[0]?.key ?? null) : null
}

const kindOf: Record<SpeakerRole, ProposedPassage['kind']> = {
  interviewer: 'question',
  interviewee: 'answer',
  unknown: 'narration',
}

/** A question opens an exchange unless the turn before was a question too. */
function numberExchanges(parts: Part[], cast: Cast): Part[] {
  let exchange = 0
  let turn: number | null = null
  let asked = false
  for (const part of parts) {
    if (part.speaker === null) continue
    const role = cast.speakers.get(part.speaker)?.role ?? 'unknown'
    if (part.turn !== turn) {
      if (role === 'interviewer' && !asked) exchange++
      asked = role === 'interviewer'
      turn = part.turn
    }
    part.exchange = exchange > 0 ? exchange : null
    if (part.kind === 'narration') part.kind = kindOf[role]
  }
  return parts
}

/** Items of a list that follow each other are one passage, its lines. */
function mergeLists(parts: Part[]): Part[] {
  const merged: Part[] = []
  let items: Part[] = []
  const close = () => {
    const [first] = items
    const last = items.at(-1)
    if (first && last)
      merged.push({
        ...first,
        text: joinTexts(
          items.map(({ text }) => text),
          '\n',
        ),
        span: [first.span[0], last.span[1]],
      })
    items = []
  }
  for (const part of parts) {
    // An item with a label of its own begins a passage, which can keep it.
    if (part.kind !== 'list' || part.label !== undefined || items[0]?.turn !== part.turn) close()
    if (part.kind === 'list') items.push(part)
    else merged.push(part)
  }
  close()
  return merged
}
