import type { Ink, Speaker } from '../page/interviewPage'
import { passageText, type Passage } from '../passage/passage'
import { sentencesOf } from '../passage/sentencesOf'
import { opensSection } from '../passage/turns'

/** A bar of the picture of a conversation: a sentence, or in a long one as many as `sentencesPerBar` says. */
export type Bar = {
  passage: string
  ink: Ink
  /** Interviewers stand below the line. */
  below: boolean
  /** Height from 0 to 1: the root of the length, so that a long sentence does not flatten all others. */
  size: number
}

export type Waveform = {
  bars: Bar[]
  sentencesPerBar: number
  /** For each section the number of bars before it. */
  sections: number[]
  /** Bars that have a note; the same bar twice for two notes. */
  notes: number[]
}

/**
 * The shape of a conversation: what each speaker says, sentence by sentence. `most` is the number of bars that the
 * picture has room for; a longer conversation joins that many neighbouring sentences of a passage that it fits, or
 * nearly: a passage never has less than one bar.
 */
export function waveform(
  passages: readonly Passage[],
  speakers: readonly Speaker[],
  most = 240,
): Waveform {
  const voices = new Map(speakers.map((speaker) => [speaker.key, speaker]))
  const spoken = passages.map((passage) => {
    const voice = passage.speaker === null ? undefined : voices.get(passage.speaker)
    return { passage, voice, sentences: voice ? sentencesOf(passageText(passage)) : [] }
  })
  const lengths = spoken.map(({ sentences }) => sentences.map(({ length }) => length))
  const sentencesPerBar = joined(lengths, most)

  const bars: (Omit<Bar, 'size'> & { length: number })[] = []
  const sections: number[] = []
  const notes: number[] = []
  spoken.forEach(({ passage, voice }, index) => {
    if (opensSection(passage)) sections.push(bars.length)
    for (const length of means(lengths[index] ?? [], sentencesPerBar))
      bars.push({
        passage: passage.id,
        ink: voice?.ink ?? 'plain',
        below: voice?.role === 'interviewer',
        length,
      })
    const count = passage.content.filter(({ type }) => type === 'note').length
    const last = bars.length - 1
    if (voice && last >= 0) notes.push(...Array<number>(count).fill(last))
  })

  const longest = Math.max(1, ...bars.map(({ length }) => length))
  return {
    bars: bars.map(({ length, ...bar }) => ({ ...bar, size: Math.sqrt(length / longest) })),
    sentencesPerBar,
    sections,
    notes,
  }
}

/** How many sentences make a bar, so that there are at most `most` bars, or none can be saved any more. */
export function joined(lengths: readonly number[][], most: number): number {
  const longest = Math.max(1, ...lengths.map((passage) => passage.length))
  let count = 1
  while (count < longest && barsWith(count) > most) count += 1
  return count

  function barsWith(perBar: number): number {
    return lengths.reduce((sum, passage) => sum + Math.ceil(passage.length / perBar), 0)
  }
}

/** The mean of each group of `count` neighbours. */
export function means(lengths: readonly number[], count: number): number[] {
  const groups: number[] = []
  for (let start = 0; start < lengths.length; start += count) {
    const group = lengths.slice(start, start + count)
    groups.push(group.reduce((sum, length) => sum + length, 0) / group.length)
  }
  return groups
}
