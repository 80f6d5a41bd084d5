import type { Block } from '../block'
import type { Findings } from '../findings'
import { rawSpan } from '../mappedText'
import { nobody, type Cast, type Reading } from './cast'
import { dashReading } from './dashReading'
import { genreOf } from './genre'
import { knownForms } from './labelForms'
import { labelledReadings } from './labelledReading'
import type { NamesOfTwo } from './namesOfTwo'
import { unlabelledReadings } from './unlabelledReading'

/** In how many blocks names may be introduced. */
const introduction = 30
/** Two readings whose scores are nearer than this are as good as each other. */
const close = 0.1

/**
 * Who speaks. Every way to mark speakers that repeats through the document is one reading; the one that fits best
 * is taken, of two that fit alike the one with fewer speakers, and then the editor is told. A document in which
 * nothing repeats, or nobody asks, has no speakers; unless the editor said it is an interview.
 *
 * @param about.namesAfter who asks and answers where nobody is named before the words
 */
export function chooseCast(
  blocks: Block[],
  form: 'auto' | 'qa' | 'narrative',
  about: { title: string | null; people: string[]; namesAfter: (intro: Block[]) => NamesOfTwo },
  findings: Findings,
): Cast {
  if (form === 'narrative') return nobody
  const genre = (cast: Cast) => {
    const first = blocks.findIndex((block) => cast.openings.has(block))
    return form === 'qa' ? 'talk' : genreOf(about.title, blocks, first)
  }
  const known = knownForms(
    blocks.slice(0, introduction).map(({ text }) => text.text),
    about.people,
  )
  const readings = [
    ...labelledReadings(blocks, form, known, genre),
    ...unlabelledReadings(blocks, about.namesAfter, genre),
    ...dashReading(blocks, about.namesAfter, genre),
  ].sort((a, b) => b.score - a.score)
  const best = pick(readings)
  if (!best) return nobody
  for (const { name, block, end } of best.left)
    findings.warn('single-label', { label: name }, rawSpan(block.text, 0, end))
  return best.cast
}

function pick(readings: Reading[]): Reading | undefined {
  const [best] = readings
  if (!best) return undefined
  const alike = readings.filter(({ score }) => score > best.score - close)
  return alike.reduce((one, other) =>
    other.cast.openings.size > one.cast.openings.size * 1.5 ||
    (other.cast.speakers.size < one.cast.speakers.size &&
      other.cast.openings.size >= one.cast.openings.size * 0.8)
      ? other
      : one,
  )
}
