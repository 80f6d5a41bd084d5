import type { Block } from './block'
import type { Findings } from './findings'
import { leadingLabel, leadingName, questionWords, answerWords, makeLabel } from './labels'
import { rawSpan } from './mappedText'
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
 * Who speaks: names before a colon that repeat. One that occurs once counts beside others only when it is the
 * same kind of name; a document in which nothing repeats has no speakers, unless the editor said it is an interview.
 */
export function findCast(
  blocks: Block[],
  form: 'auto' | 'qa' | 'narrative',
  findings: Findings,
): Cast {
  if (form === 'narrative') return nobody
  const labels = new Map<Block, NonNullable<ReturnType<typeof labelOf>>>()
  const counts = new Map<string, number>()
  for (const block of blocks) {
    const label = labelOf(block)
    if (!label) continue
    labels.set(block, label)
    counts.set(label.key, (counts.get(label.key) ?? 0) + 1)
  }
  const repeating = [...counts].filter(([, count]) => count > 1)
  const asksAndAnswers =
    [...counts.keys()].some((key) => questionWords.test(key)) &&
    [...counts.keys()].some((key) => answerWords.test(key))
  const least = form === 'qa' || asksAndAnswers ? 1 : 2
  const accepted = new Set([...counts].filter(([, count]) => count >= least).map(([key]) => key))
  const spoken = repeating.reduce((sum, [, count]) => sum + count, 0)
  if (least === 2 && (accepted.size < 2 || spoken < 4)) return nobody

  const speakers: Cast['speakers'] = new Map()
  const openings: Cast['openings'] = new Map()
  for (const block of blocks) {
    const label = labels.get(block)
    if (!label) continue
    if (!accepted.has(label.key)) {
      if (openings.size > 0)
        findings.warn('single-label', { label: label.name }, rawSpan(block.text, 0, label.end))
      continue
    }
    openings.set(block, { speaker: label.key, end: label.end })
    const known = speakers.get(label.key)
    if (known) known.bracketed ||= label.bracketed
    else
      speakers.set(label.key, {
        key: label.key,
        label: label.name,
        bracketed: label.bracketed,
        role: 'unknown',
      })
  }
  addBareNames(blocks, speakers, openings)
  return { speakers, openings }
}

function labelOf(block: Block) {
  if (block.kind === 'code' || block.kind === 'image') return null
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
