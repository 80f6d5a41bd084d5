/** What we use of the `edtf` package, which brings no types of its own. */
declare module 'edtf' {
  export type ParsedDate = {
    type: 'Date' | 'Season'
    /** Year, month (0–11, or the season's code 21–24) and day, as far as the date says. */
    values: number[]
    approximate?: boolean | number
    uncertain?: boolean | number
    unspecified?: number
  }

  export type ParsedEdtf =
    | ParsedDate
    /** An open end (`..`) is an infinite number, an unknown one `null`. */
    | { type: 'Interval'; values: (ParsedDate | number | null)[] }
    | { type: 'Year' | 'Decade' | 'Century' | 'List' | 'Set'; values: unknown[] }

  /** Throws a `SyntaxError` or `Error` when the text is no EDTF. */
  export function parse(text: string): ParsedEdtf
}
