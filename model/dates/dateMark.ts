import { edtfBounds, edtfCertainty } from './edtf'

/**
 * How a date is drawn: filled where it is known, hollow where it is about, dashed where it is doubtful, a pill where
 * it is a stretch of time. The words beside it always say the same.
 */
export type DateMark = 'exact' | 'about' | 'doubtful' | 'span' | 'looseSpan'

const yearInDays = 366

/**
 * The mark of an EDTF date. A decade or a century (`201X`) is a stretch whose ends nobody knows. Throws a RangeError
 * when the text is not EDTF.
 */
export function dateMark(edtf: string): DateMark {
  const { approximate, uncertain, span } = edtfCertainty(edtf)
  if (span) return approximate || uncertain ? 'looseSpan' : 'span'
  if (daysOf(edtf) > yearInDays) return 'looseSpan'
  if (uncertain) return 'doubtful'
  return approximate ? 'about' : 'exact'
}

/** Whether an editor has to answer for the date: it is approximate, uncertain or both. */
export function isUnsure(edtf: string): boolean {
  const { approximate, uncertain } = edtfCertainty(edtf)
  return approximate || uncertain
}

/** The date for `<time datetime>`, which knows years, months and days only; `null` for everything else in EDTF. */
export function htmlDatetime(edtf: string): string | null {
  return /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/.test(edtf) ? edtf : null
}

function daysOf(edtf: string): number {
  const { earliest, latest } = edtfBounds(edtf)
  return (Date.parse(latest) - Date.parse(earliest)) / 86_400_000 + 1
}
