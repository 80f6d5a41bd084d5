import type { DateMark } from '@/model/dates/dateMark'

/** The classes of `shell.css` and `timeline.css` that draw a date's certainty. */
export const markClass: Record<DateMark, string> = {
  exact: 'x',
  about: 'ap',
  doubtful: 'un',
  span: 'iv',
  looseSpan: 'iva',
}
