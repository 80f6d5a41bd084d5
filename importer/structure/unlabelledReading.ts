import { isAllEmphasis, isAllStrong, type Block } from '../block'
import { sentenceEnd } from '../characters'
import type { Cast, Reading } from './cast'
import { evidenceOf } from './evidence'
import type { Genre } from './genre'
import type { NamesOfTwo } from './namesOfTwo'
import { leadingLabel, questionWords, type Label } from './labels'
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
    const found = castOf(
      blocks,
      namesAfter,
      (block) => settings.get(block)?.includes(setting) ?? false,
    )
    if (!found) return []
    const { cast, isIntroduced } = found
    const score = scoreOf(blocks, cast, isIntroduced, genre(cast))
    return score > 0 ? [{ cast, score, left: [] }] : []
  })
}

/** A cast, and whether the questions are marked as such and are put to somebody whom the article introduces. */
type Found = { cast: Cast; isIntroduced: boolean }

function castOf(
  blocks: Block[],
  namesAfter: (intro: Block[]) => NamesOfTwo,
  isSet: (block: Block) => boolean,
): Found | null {
  const set = blocks.filter(isSet)
  const questions = set.filter((block) => isAsked(block))
  // A heading or a bold line that asks nothing is a title or emphasis, as long as most do ask.
  const statements = set.filter((block) => !isAsked(block) && sentenceEnd.test(block.text.text))
  if (questions.length < leastQuestions || statements.length > questions.length) return null

  const cast: Cast = { speakers: new Map(), openings: new Map() }
  const first = questions[0]
  const names = namesAfter(first ? blocks.slice(0, blocks.indexOf(first)) : [])
  const common = commonLabel(questions)
  const asks = common?.name ?? names.asks
  const asking = new Set(questions)
  let last: 'asks' | 'answers' | null = null
  let answered = 0
  for (const block of blocks) {
    if (asking.has(block)) {
      cast.openings.set(block, { speaker: asks, end: markEnd(block, common?.key), inferred: true })
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
  const isIntroduced = common !== null && questionWords.test(common.key) && names.isKnown
  return { cast, isIntroduced }
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

/** What stands before every question, such as Q or the name of a magazine. */
function commonLabel(questions: Block[]): Label | null {
  const labels = questions.map((block) => leadingLabel(bare(block)))
  const [first] = labels
  return first && labels.every((label) => label?.key === first.key) ? first : null
}

function bare({ text: { text } }: Block): string {
  return text.slice(strokes.exec(text)?.[0].length ?? 0)
}

/** Where the words begin: behind a stroke and a label. A number stays: nobody but the reader of lists takes it away. */
function markEnd(block: Block, common?: string): number {
  const stroke = block.text.text.length - bare(block).length
  const label = leadingLabel(bare(block))
  return stroke + (label && (isRoleWord(label.key) || label.key === common) ? label.end : 0)
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
function scoreOf(blocks: Block[], cast: Cast, isIntroduced: boolean, genre: Genre): number {
  if (genre === 'reference') return 0
  const { personal, answered } = evidenceOf(blocks, cast)
  // An essay asks its reader and answers itself, in the same words; only what it says of itself tells them apart.
  if (isIntroduced) return personal > 0 ? certainty(answered) : 0
  if (genre !== 'talk' && (personal < 1.5 || answered < 5)) return 0
  return personal < 0.4 ? 0 : certainty(answered)
}

function certainty(answered: number): number {
  return 0.5 + Math.min(0.2, answered / 50)
}
