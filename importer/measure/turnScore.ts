import type { ArticleProposal } from '../proposal'
import { align, f1 } from './alignment'
import { fold, foldName } from './fold'
import type { TrueTurn, Truth } from './truth'

type FoundTurn = { n: number; speaker: string; text: string; line: number; paragraphs: number }

export type TurnScore = {
  expected: number
  found: number
  right: number
  f1: number
  differences: string[]
}

/** Turn by turn, in order: the same speaker, and the same beginning or the same line of the raw text. */
export function scoreTurns(truth: Truth, proposal: ArticleProposal, raw: string): TurnScore {
  const expected = truth.isInterview ? truth.turns : []
  const found = turnsOf(proposal, raw)
  const alignment = align(expected, found, isSame)
  const differences = [
    ...alignment.missing.map(
      ({ n, speaker, start, line }) => `- turn ${n} ${speaker}: ${start || `line ${line}`}`,
    ),
    ...alignment.extra.map(
      ({ n, speaker, text, line }) => `+ turn ${n} ${speaker}: ${text.slice(0, 24)} (line ${line})`,
    ),
    ...alignment.pairs.flatMap(([turn, { paragraphs }]) =>
      turn.paragraphs === null || turn.paragraphs === paragraphs
        ? []
        : [`~ turn ${turn.n} has ${paragraphs} paragraphs, not ${turn.paragraphs}`],
    ),
  ]
  return {
    expected: expected.length,
    found: found.length,
    right: alignment.pairs.length,
    f1: f1(alignment),
    differences,
  }
}

function isSame(turn: TrueTurn, found: FoundTurn): boolean {
  return (
    foldName(turn.speaker) === foldName(found.speaker) &&
    (turn.start === '' || found.text.startsWith(fold(turn.start))) &&
    (turn.line === null || turn.line === found.line)
  )
}

function turnsOf({ passages, speakers }: ArticleProposal, raw: string): FoundTurn[] {
  const turns = new Map<number, FoundTurn>()
  for (const { turn, speaker, text, span } of passages) {
    if (turn === null) continue
    const known = turns.get(turn)
    if (known) {
      known.text += fold(text)
      known.paragraphs++
    } else
      turns.set(turn, {
        n: turn,
        speaker: speakers.find(({ key }) => key === speaker)?.label ?? '',
        text: fold(text),
        line: raw.slice(0, span[0]).split(/\r\n|\n|\r/).length,
        paragraphs: 1,
      })
  }
  return [...turns.values()]
}
