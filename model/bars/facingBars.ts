import type { Locale } from '@/locales/locale'
import type { FacingPage, FacingRow, Ink } from '../page/interviewPage'
import { passageText, type Passage } from '../passage/passage'
import { sentencesOf } from '../passage/sentencesOf'
import { joined, means } from './waveform'

/** One passage in the picture of a translation: its sentences in both languages, mirrored on the line. */
export type FacingBars = {
  id: string
  ink: Ink
  stale: boolean
  /** Number of bars before it, counting one for the space between two passages. */
  start: number
  /** Room that it takes, in bars. */
  width: number
  /** Heights from 0 to 1 of its sentences; `null` where the language has nothing. */
  sides: Record<Locale, number[] | null>
}

/** The passage of a row in a language; `null` where there is none. */
export function sideOf(row: FacingRow, locale: Locale, originalLanguage: Locale): Passage | null {
  return locale === originalLanguage ? row.source : row.translation
}

/** Both languages passage by passage; `most` bars, as far as `waveform` can keep it. Headings and notes are left out. */
export function facingBars(
  { rows, originalLanguage, speakers }: Pick<FacingPage, 'rows' | 'originalLanguage' | 'speakers'>,
  most = 160,
): { passages: FacingBars[]; width: number } {
  const inks = new Map(speakers.map(({ key, ink }) => [key, ink]))
  const drawn = rows
    .filter((row) => !['heading', 'note', 'figure'].includes(kindOf(row)))
    .map((row) => ({
      row,
      source: lengthsOf(row.source),
      translation: lengthsOf(row.translation),
    }))
  const perBar = joined(
    drawn.map(({ source, translation }) => longer(source ?? [], translation ?? [])),
    most,
  )
  const highest = {
    source: Math.max(1, ...drawn.flatMap(({ source }) => source ?? [])),
    translation: Math.max(1, ...drawn.flatMap(({ translation }) => translation ?? [])),
  }

  let start = 0
  const passages = drawn.map(({ row, source, translation }) => {
    const speaker = (row.source ?? row.translation)?.speaker
    const original = source && sizes(source, highest.source)
    const other = translation && sizes(translation, highest.translation)
    const width = Math.max(1, original?.length ?? 0, other?.length ?? 0)
    const bars: FacingBars = {
      id: row.id,
      ink: (speaker && inks.get(speaker)) || 'plain',
      stale: row.stale,
      start,
      width,
      sides: originalLanguage === 'zh' ? { zh: original, en: other } : { zh: other, en: original },
    }
    start += width + 1
    return bars
  })
  return { passages, width: Math.max(1, start - 1) }

  function sizes(lengths: number[], most: number): number[] {
    return means(lengths, perBar).map((length) => Math.sqrt(length / most))
  }
}

function kindOf({ source, translation }: FacingRow): string {
  return (source ?? translation)?.kind ?? 'heading'
}

function lengthsOf(passage: Passage | null): number[] | null {
  return passage && sentencesOf(passageText(passage)).map(({ length }) => length)
}

function longer(one: number[], other: number[]): number[] {
  return one.length < other.length ? other : one
}
