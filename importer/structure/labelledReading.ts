import type { Block } from '../block'
import type { Cast, Reading } from './cast'
import { evidenceOf } from './evidence'
import type { Genre } from './genre'
import { foldForms, type KnownForms } from './labelForms'
import { isRoleWord, labelMarks, labelsAt, type LabelMark, type MarkedLabel } from './labelsAt'
import { answerWords, bystanderWords, isNameLike, questionWords } from './labels'

const leastOpenings = 4
/** Share of the turns that must be a question which somebody answers. */
const leastAnswered = 0.2
/** A few labelled paragraphs without a question are a list of facts, not a conversation. */
const manyEnough = 12

/**
 * Readings in which names before the words say who speaks. For each way to set a name off, the names that repeat in
 * it make a cast; the same names, set off in other ways, belong to it too.
 */
export function labelledReadings(
  blocks: Block[],
  form: 'auto' | 'qa',
  known: KnownForms,
  genre: (cast: Cast) => Genre,
): Reading[] {
  const all = new Map<Block, MarkedLabel[]>()
  const byMark = new Map<LabelMark, Map<Block, MarkedLabel>>()
  blocks.forEach((block, i) => {
    const own = block.data ? [] : labelsAt(block, blocks[i + 1])
    if (own.length === 0) return
    all.set(block, own)
    for (const label of own) {
      const same = byMark.get(label.mark) ?? new Map<Block, MarkedLabel>()
      byMark.set(label.mark, same)
      if (!same.has(block)) same.set(block, label)
    }
  })
  for (const labels of byMark.values()) foldForms([...labels.values()], known)
  return labelMarks.flatMap((mark) => {
    const labels = byMark.get(mark)
    return (labels && readBy(mark, blocks, labels, all, form, genre)) ?? []
  })
}

function readBy(
  mark: LabelMark,
  blocks: Block[],
  labels: ReadonlyMap<Block, MarkedLabel>,
  all: ReadonlyMap<Block, MarkedLabel[]>,
  form: 'auto' | 'qa',
  genre: (cast: Cast) => Genre,
): Reading | null {
  const accepted = acceptNames([...labels.values()], mark, form)
  if (accepted.size === 0) return null
  const cast = castOf(blocks, labels, accepted, all)
  const score = scoreOf(blocks, cast, mark, form, genre(cast))
  if (score <= 0) return null
  const left = [...labels].flatMap(([block, { key, name, end }]) =>
    accepted.has(key) || mark !== 'colon' ? [] : [{ name, block, end }],
  )
  return { cast, score, left }
}

function acceptNames(labels: MarkedLabel[], mark: LabelMark, form: 'auto' | 'qa'): Set<string> {
  const counts = new Map<string, number>()
  for (const { key } of labels) counts.set(key, (counts.get(key) ?? 0) + 1)
  const names = new Map(labels.map(({ key, name }) => [key, name]))
  for (const [key, name] of names) if (!isNameLike(name) && !isRoleWord(key)) counts.delete(key)
  const words = [...counts.keys()].filter(isRoleWord)
  const asksAndAnswers =
    words.some((key) => questionWords.test(key)) && words.some((key) => answerWords.test(key))
  const repeating = [...counts.keys()].filter((key) => (counts.get(key) ?? 0) > 1)
  const isTimed = (label: MarkedLabel) => label.timed || label.mark === 'time'
  const mostTimed = labels.filter(isTimed).length > labels.length / 2
  const single = labels.filter(
    (label) =>
      counts.has(label.key) &&
      (bystanderWords.test(label.key) ||
        /(?:记者|記者|reporter)$/.test(label.key) ||
        (mostTimed && isTimed(label))),
  )
  const accepted = new Set(asksAndAnswers ? [...repeating, ...words] : repeating)
  if (accepted.size > 1) for (const { key } of single) accepted.add(key)
  if (form === 'qa' && mark === 'colon' && accepted.size < 2) return new Set(counts.keys())
  return accepted.size > 1 ? accepted : new Set()
}

function castOf(
  blocks: Block[],
  labels: ReadonlyMap<Block, MarkedLabel>,
  accepted: ReadonlySet<string>,
  all: ReadonlyMap<Block, MarkedLabel[]>,
): Cast {
  const cast: Cast = { speakers: new Map(), openings: new Map() }
  let current: string | null = null
  for (const block of blocks) {
    const main = labels.get(block)
    const other = all
      .get(block)
      ?.find(
        ({ key, mark }) =>
          accepted.has(key) &&
          mark !== 'line' &&
          mark !== 'item' &&
          (mark !== 'gap' || (current !== null && key !== current)),
      )
    const label = main && accepted.has(main.key) ? main : other
    if (!label) continue
    const { key, name, bracketed, end } = label
    current = key
    cast.openings.set(block, { speaker: key, end })
    const known = cast.speakers.get(key) ?? { key, label: name, bracketed, role: 'unknown' }
    known.bracketed ||= bracketed
    cast.speakers.set(key, known)
  }
  return cast
}

/** How plain a mark is: a colon hardly ever means anything else, a short line often does. */
const plainness: Record<LabelMark, number> = {
  colon: 1,
  cell: 1,
  item: 0.9,
  time: 1,
  bracket: 0.9,
  bold: 0.9,
  stop: 0.9,
  bar: 0.8,
  line: 0.8,
  dash: 0.7,
  gap: 0.7,
}

function scoreOf(
  blocks: Block[],
  cast: Cast,
  mark: LabelMark,
  form: 'auto' | 'qa',
  genre: Genre,
): number {
  if (form === 'qa') return plainness[mark]
  const evidence = evidenceOf(blocks, cast)
  const byRole = [...cast.speakers.keys()].every(isRoleWord)
  const isAsked = evidence.answered / evidence.turns >= leastAnswered
  const many =
    cast.openings.size >= manyEnough && evidence.voiced >= (genre === 'talk' ? 0.1 : 0.25)
  // A question and its answer are enough where there is little else.
  const isShort = byRole && cast.openings.size > 1 && blocks.length <= 4 * cast.openings.size
  const enough = cast.openings.size >= leastOpenings || isShort
  if (!enough || !(isAsked || many)) return 0
  if (evidence.alternation < 0.3) return 0
  // Frequent questions have the labels of an interview, but nobody speaks of themselves.
  if (genre === 'reference' && evidence.personal < 1) return 0
  if (byRole && genre !== 'talk' && evidence.personal < -0.2) return 0
  if (mark !== 'colon' && evidence.answered < 2) return 0
  // Lists are for looking up, unless people speak to each other in them.
  if (mark === 'item' && genre !== 'talk' && evidence.personal <= 0) return 0
  return plainness[mark] * (evidence.answered > 0 ? 1 : 0.8)
}
