/** A date that a text names. Offsets are into that text. */
export type DateFinding = {
  edtf: string
  kind: 'explicit' | 'inherited' | 'relative'
  start: number
  end: number
}

/** A date whose year the text leaves to the day it was published. */
export type OpenDate = { start: number; end: number }

/** Year and month that later dates without a year may lean on; `carried` when they come from the passage before. */
export type DateContext = { year: number; month: number | null; carried?: true } | null

/** `2020`, `2020-10` or `2020-10-01`, as far as it is known. */
export function isoDate(year: number, month?: number | null, day?: number | null): string {
  const pad = (number: number) => String(number).padStart(2, '0')
  let edtf = String(year).padStart(4, '0')
  if (month) edtf += `-${pad(month)}`
  if (month && day) edtf += `-${pad(day)}`
  return edtf
}
