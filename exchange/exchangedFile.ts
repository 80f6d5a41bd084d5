import type { Locale } from '@/locales/locale'
import type { Inline } from '@/model/passage/passage'
import type { FigurePart } from '@/model/facing/rowWriting'

/** Bytes beyond which a file is not read: many times the longest interview. */
export const largestExchange = 8 * 1024 * 1024

/** A text as both formats carry it: items of a list, or a single line. */
export type Lines = Inline[][]

/** One text of the file: a row, or one of the three texts of a figure. */
export type ExchangedUnit = {
  /** The id of the row. */
  id: string
  part: FigurePart | null
  source: Lines
  /** `null` where the file has no translation. */
  target: Lines | null
  /** What the file says of the translation; `null` where the format can't say it. */
  progress: 'draft' | 'done' | null
  /** See `stampOf`; `null` where the tool has lost it. */
  stamp: string | null
}

/** What a file says, before it is compared with what stands here. */
export type ExchangedFile = {
  format: 'xliff' | 'docx'
  units: ExchangedUnit[]
  /** Texts of the file that belong to no row. */
  loose: string[]
}

/** Which translation a file must be of. */
export type Expected = { interview: string; from: Locale; to: Locale }
