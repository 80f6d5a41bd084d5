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
  warnOf(best, readings, findings)
  return best.cast
}

/** Of the readings that fit alike the one with fewer speakers, unless it leaves out much of the talk. */
function pick(readings: Reading[]): Reading | undefined {
  let [best] = readings
  if (!best) return undefined
  const least = best.score - close
  for (const other of readings) {
    if (other.score <= least) break
    const more = other.cast.openings.size / best.cast.openings.size
    const fewer = other.cast.speakers.size < best.cast.speakers.size
    if (more > 1.5 || (fewer && more >= 0.8)) best = other
  }
  return best
}

function warnOf(best: Reading, readings: Reading[], findings: Findings): void {
  for (const { name, block, end } of best.left)
    findings.warn('single-label', { label: name }, rawSpan(block.text, 0, end))
  const { openings, speakers } = best.cast
  const [first] = openings.keys()
  const span = first?.span ?? null
  if ([...openings.values()].every(({ inferred }) => inferred)) {
    const [asks = '', answers = ''] = [...speakers.values()].map(({ label }) => label)
    findings.warn('unlabelled-speakers', { asks, answers }, span)
  }
  const other = readings.find(
    ({ cast, score }) =>
      score > best.score - close && [...cast.speakers.keys()].some((key) => !speakers.has(key)),
  )
  const names = other && [...other.cast.speakers.values()].map(({ label }) => label)
  if (names) findings.warn('close-reading', { names: names.slice(0, 6).join('、') }, span)
}
