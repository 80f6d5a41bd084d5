import type { Locale } from '@/locales/locale'
import type { InterviewEntry } from '../page/listPages'
import { readingLength } from '../passage/readingLength'
import { sampleBars, type SampledBar } from './sampleBars'
import { waveform } from './waveform'

const mostBars = 53
const fewestBars = 6

/** Bars for the root of the length: 5,000 characters make 40. A word of English says as much as 1.6 characters. */
const barsPerRoot: Record<Locale, number> = { zh: 0.557, en: 0.705 }

/** The small picture of a conversation in a list; the longer the text, the more bars, by its root. */
export function miniBars(
  { passages, speakers }: Pick<InterviewEntry, 'passages' | 'speakers'>,
  language: Locale,
): SampledBar[] {
  const { count } = readingLength(passages, language)
  const wanted = Math.round(barsPerRoot[language] * Math.sqrt(count))
  const { bars } = waveform(passages, speakers, Infinity)
  return sampleBars(bars, Math.min(mostBars, Math.max(fewestBars, wanted)))
}
