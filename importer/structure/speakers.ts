import { isQuestion, wordsBehind, type Block } from '../block'
import type { Findings } from '../findings'
import { foldForms } from './labelForms'
import {
  answerWords,
  leadingLabel,
  leadingName,
  makeLabel,
  questionWords,
  type Label,
} from './labels'
import { rawSpan } from '../mappedText'
import type { SpeakerRole } from '@/model/passage'

export type Speaker = { key: string; label: string; bracketed: boolean; role: SpeakerRole }

/** Which block opens with whose words, and where the words begin. */
export type Opening = { speaker: string; end: number }

export type Cast = {
  /** By folded label, in the order in which they first speak. */
  speakers: Map<string, Speaker>
  openings: Map<Block, Opening>
}

const nobody: Cast = { speakers: new Map(), openings: new Map() }

/**
 * Who speaks: names before a colon that repeat, and words for asking and answering. A document in which nothing
 * repeats, or nobody asks, has no speakers; unless the editor said it is an interview.
 */
export function findCast(
  blocks: Block[],
  form: 'auto' | 'qa' | 'narrative',
  findings: Findings,
): Cast {
  if (form === 'narrative') return nobody
  const labels = new Map<Block, Label>()
  for (const block of blocks) {
    const label = labelOf(block)
    if (label) labels.set(block, label)
  }
  foldForms([...labels.values()])
  const accepted = acceptLabels(blocks, labels, form)
  if (accepted.size === 0) return nobody

  const speakers: Cast['speakers'] = new Map()
  const openings: Cast['openings'] = new Map()
  for (const [block, label] of labels) {
    if (!accepted.has(label.key)) {
      if (openings.size > 0)
        findings.warn('single-label', { label: label.name }, rawSpan(block.text, 0, label.end))
      continue
    }
    openings.set(block, { speaker: label.key, end: label.end })
    const { key, name, bracketed } = label
    const known = speakers.get(key) ?? { key, label: name, bracketed, role: 'unknown' }
    known.bracketed ||= bracketed
    speakers.set(key, known)
  }
  addBareNames(blocks, speakers, openings)
  return { speakers, openings }
}

/** A few labelled paragraphs without a question are a list of facts, not a conversation. */
const manyEnough = 12

function acceptLabels(
  blocks: Block[],
  labels: ReadonlyMap<Block, Label>,
  form: 'auto' | 'qa',
): Set<string> {
  const counts = new Map<string, number>()
  for (const { key } of labels.values()) counts.set(key, (counts.get(key) ?? 0) + 1)
  const words = [...counts.keys()].filter((key) => questionWords.test(key) || answerWords.test(key))
  const asksAndAnswers =
    words.some((key) => questionWords.test(key)) && words.some((key) => answerWords.test(key))
  const repeating = [...counts.keys()].filter((key) => (counts.get(key) ?? 0) > 1)
  const accepted = new Set(asksAndAnswers ? [...repeating, ...words] : repeating)
  if (form === 'qa') return accepted.size > 1 ? accepted : new Set(counts.keys())

  const spoken = [...labels.values()].filter(({ key }) => accepted.has(key))
  const isAsked = blocks.some((block, i) => {
    const label = labels.get(block)
    return label && accepted.has(label.key) && isQuestion(wordsBehind(blocks, i, label.end))
  })
  const least = asksAndAnswers ? 2 : 4
  const isConversation =
    accepted.size > 1 && spoken.length >= least && (isAsked || spoken.length >= manyEnough)
  return isConversation ? accepted : new Set()
}

function labelOf(block: Block): Label | null {
  // The items of a list have labels of their own: facts, steps, versions.
  if (block.kind === 'code' || block.kind === 'image' || block.kind === 'list') return null
  if (block.label !== undefined) {
    const label = makeLabel(block.label)
    return label && { ...label, end: 0 }
  }
  return leadingLabel(block.text.text)
}

/** Once two names are known to speak in turn, one of them without a colon opens a turn where the other spoke before. */
function addBareNames(
  blocks: Block[],
  speakers: Cast['speakers'],
  openings: Cast['openings'],
): void {
  if (speakers.size < 2) return
  const names = [...speakers.keys()]
  let current: string | null = null
  for (const block of blocks) {
    const opening = openings.get(block)
    if (opening) current = opening.speaker
    else if (current !== null && block.kind !== 'code' && block.kind !== 'image') {
      const bare = leadingName(block.text.text, names)
      if (bare && bare.key !== current) {
        openings.set(block, { speaker: bare.key, end: bare.end })
        current = bare.key
      }
    }
  }
}
