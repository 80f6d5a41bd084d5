import type { Block } from '../block'
import type { Cast, Reading } from './cast'
import { evidenceOf } from './evidence'
import type { Genre } from './genre'
import type { NamesOfTwo } from './namesOfTwo'
import { wantsAnswer } from './voice'

const dash = /^(?:——|—|–|-(?=\s))\s{0,4}/
const leastTurns = 6

/**
 * The reading of a dialogue in which a dash stands before every turn: two people take turns, and nearly all who ask
 * are the same one. In a story they are not.
 */
export function dashReading(
  blocks: Block[],
  namesAfter: (intro: Block[]) => NamesOfTwo,
  genre: (cast: Cast) => Genre,
): Reading[] {
  const dashed = blocks.filter(
    ({ kind, text }) => (kind === 'paragraph' || kind === 'list') && dash.test(text.text),
  )
  const [first] = dashed
  if (!first || dashed.length < leastTurns) return []
  const names = namesAfter(blocks.slice(0, blocks.indexOf(first)))
  const asked = dashed.map((block) => wantsAnswer(block.text.text.replace(dash, '')))
  const cast: Cast = { speakers: new Map(), openings: new Map() }
  dashed.forEach((block, i) => {
    const isAsker = i % 2 === 0
    const end = dash.exec(block.text.text)?.[0].length ?? 0
    cast.openings.set(block, {
      speaker: isAsker ? names.asks : names.answers,
      end,
      inferred: true,
    })
  })
  const right = asked.filter((isAsked, i) => isAsked === (i % 2 === 0)).length
  for (const [name, role] of [
    [names.asks, 'interviewer'],
    [names.answers, 'interviewee'],
  ] as const)
    cast.speakers.set(name, { key: name, label: name, bracketed: false, role })
  const { personal } = evidenceOf(blocks, cast)
  const kind = genre(cast)
  if (right / dashed.length < 0.8 || kind === 'reference') return []
  return personal >= (kind === 'talk' ? 0.2 : 0.6) ? [{ cast, score: 0.6, left: [] }] : []
}
