import { isAllEmphasis, isAllStrong, type Block } from '../block'
import { sentenceEnd } from '../characters'
import type { Cast, Reading } from './cast'
import { evidenceOf } from './evidence'
import type { Genre } from './genre'
import type { NamesOfTwo } from './namesOfTwo'
import { leadingLabel } from './labels'
import { isRoleWord } from './labelsAt'
import { isNote } from './notes'
import { isAddressed, isPersonal, wantsAnswer } from './voice'

const number =
  /^(?:\d{1,2}\s?[.、．)）]|[（(]\d{1,2}[)）]|(?:[Qq]|问题?|問題?|question)\s?\d{1,2}\s?[.、．:：)）]?)\s{0,4}/i
const strokes = /^(?:[—–]{1,2}|-{1,2}\s|[>＞]\s?|[▍▎●○■□◆◇▶►★☆•]\s?)\s{0,4}/

/** How a block is set, beyond a plain paragraph. A block may be set in several ways. */
function settingsOf(block: Block): string[] {
  const { text } = block.text
  const settings: string[] = []
  if (block.kind === 'heading') settings.push(`heading ${block.level ?? 0}`)
  if (block.kind === 'quote') settings.push('quote')
  if (block.kind === 'list') settings.push('list')
  if (block.kind === 'paragraph' || block.kind === 'quote') {
    if (isAllStrong(block)) settings.push('strong')
    if (isAllEmphasis(block)) settings.push('emphasis')
    if (strokes.test(text)) settings.push('stroke')
  }
  if (number.test(text)) settings.push('number')
  return settings
}

const leastQuestions = 3

/**
 * Readings in which the way a block is set says who speaks: questions all bold, all headings, all quoted, numbered or
 * behind a dash, with plain answers below them.
 */
export function unlabelledReadings(
  blocks: Block[],
  namesAfter: (intro: Block[]) => NamesOfTwo,
  genre: (cast: Cast) => Genre,
): Reading[] {
  const settings = new Map(blocks.map((block) => [block, block.data ? [] : settingsOf(block)]))
  const kinds = new Set([...settings.values()].flat())
  return [...kinds].flatMap((setting) => {
    const cast = castOf(
      blocks,
      namesAfter,
      (block) => settings.get(block)?.includes(setting) ?? false,
    )
    const score = cast ? scoreOf(blocks, cast, genre(cast)) : 0
    return cast && score > 0 ? [{ cast, score, left: [] }] : []
  })
}

function castOf(
  blocks: Block[],
  namesAfter: (intro: Block[]) => NamesOfTwo,
  isSet: (block: Block) => boolean,
): Cast | null {
  const set = blocks.filter(isSet)
  const questions = set.filter((block) => isAsked(block))
  // A heading or a bold line that asks nothing is a title or emphasis, as long as most do ask.
  const statements = set.filter((block) => !isAsked(block) && sentenceEnd.test(block.text.text))
  if (questions.length < leastQuestions || statements.length > questions.length) return null

  const cast: Cast = { speakers: new Map(), openings: new Map() }
  const first = questions[0]
  const names = namesAfter(first ? blocks.slice(0, blocks.indexOf(first)) : [])
  const asks = commonLabel(questions) ?? names.asks
  const asking = new Set(questions)
  let last: 'asks' | 'answers' | null = null
  let answered = 0
  for (const block of blocks) {
    if (asking.has(block)) {
      cast.openings.set(block, { speaker: asks, end: markEnd(block), inferred: true })
      last = 'asks'
    } else if (last === 'asks' && canAnswer(block) && !isSet(block)) {
      cast.openings.set(block, { speaker: names.answers, end: answerEnd(block), inferred: true })
      last = 'answers'
      answered++
    }
  }
  if (answered < leastQuestions || answered < questions.length * 0.7) return null
  for (const [name, role] of [
    [asks, 'interviewer'],
    [names.answers, 'interviewee'],
  ] as const)
    cast.speakers.set(name, {
      key: name,
      label: name,
      bracketed: name === names.asks && names.bracketed,
      role,
    })
  return cast
}

function isAsked(block: Block): boolean {
  const words = block.text.text.slice(markEnd(block))
  if (wantsAnswer(words)) return true
  // Somebody is spoken to, though without a question mark.
  return (
    block.kind !== 'heading' &&
    sentenceEnd.test(words.slice(-6)) &&
    isAddressed(words) &&
    !isPersonal(words)
  )
}

/** The word that stands before every question, such as Q. */
function commonLabel(questions: Block[]): string | null {
  const labels = questions.map((block) => leadingLabel(bare(block)))
  const [first] = labels
  return first && labels.every((label) => label?.key === first.key) ? first.name : null
}

function bare({ text: { text } }: Block): string {
  return text.slice(strokes.exec(text)?.[0].length ?? 0)
}

/** Where the words begin: behind a stroke and a label. A number stays: nobody but the reader of lists takes it away. */
function markEnd(block: Block): number {
  const stroke = block.text.text.length - bare(block).length
  const label = leadingLabel(bare(block))
  return stroke + (label && isRoleWord(label.key) ? label.end : 0)
}

function answerEnd({ text: { text } }: Block): number {
  return strokes.exec(text)?.[0].length ?? 0
}

function canAnswer(block: Block): boolean {
  return (
    (block.kind === 'paragraph' || block.kind === 'list' || block.kind === 'quote') &&
    !isNote(block.text.text)
  )
}

/** Questions above paragraphs are common; that somebody answers them must show in the words. */
function scoreOf(blocks: Block[], cast: Cast, genre: Genre): number {
  if (genre === 'reference') return 0
  const { personal, answered } = evidenceOf(blocks, cast)
  // An essay asks its reader and answers itself, in the same words; only what it says of itself tells them apart.
  if (genre !== 'talk' && (personal < 1.5 || answered < 5)) return 0
  if (personal < 0.4) return 0
  return 0.5 + Math.min(0.2, answered / 50)
}
