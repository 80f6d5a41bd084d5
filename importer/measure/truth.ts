/**
 * What a careful person finds in an article. Where its words may not stand in the project, `line` points at them: the
 * line of the raw text, from 1.
 */
export type Truth = {
  isInterview: boolean
  title: string | null
  standfirst: string | null
  outlet: string | null
  canonicalUrl: string | null
  /** Any of these: some truths give a date and one that is safer. */
  date: string[]
  interviewDate: string[]
  byline: { role: string; names: string[] }[]
  sections: { number: string | null; title: string }[]
  speakers: { name: string; role: string; turns: number | null }[]
  turns: TrueTurn[]
  /** `null`: the truth does not list them. */
  events: { edtf: string; words: string }[] | null
  notes: string[]
  captions: string[]
  boilerplate: string[]
}

export type TrueTurn = {
  n: number
  speaker: string
  start: string
  line: number | null
  paragraphs: number | null
}

type Fields = Record<string, unknown>

/** Reads the JSON of a truth. @param raw the article, for what the truth gives as lines */
export function readTruth(json: unknown, raw: string): Truth {
  const truth = fieldsOf(json)
  const metadata = fieldsOf(truth.metadata)
  const lines = raw.split(/\r\n|\n|\r/)
  const words = (value: unknown): string => {
    if (typeof value === 'string') return value
    const { line, text, start } = fieldsOf(value)
    if (typeof line === 'number' && text === undefined && start === undefined)
      return lines[line - 1] ?? ''
    return words(text ?? start ?? '')
  }
  const wordsOrNull = (value: unknown) => words(value ?? '') || null
  return {
    isInterview: truth.form === 'interview' || truth.form === 'qa',
    title: wordsOrNull(metadata.title),
    standfirst: wordsOrNull(metadata.standfirst),
    outlet: wordsOrNull(metadata.outlet),
    canonicalUrl: wordsOrNull(metadata.canonicalUrl),
    date: datesOf(metadata.date),
    interviewDate: datesOf(metadata.interviewDate),
    byline: listOf(metadata.byline).map((entry) => {
      const { role, names } = fieldsOf(entry)
      return { role: words(role), names: listOf(names).map(words) }
    }),
    sections: listOf(truth.sections).map((entry) => readSection(fieldsOf(entry), lines)),
    speakers: Object.entries(fieldsOf(truth.speakers)).map(([name, value]) => {
      const { role, turns } = fieldsOf(value)
      return { name, role: words(role).split(' ')[0] ?? '', turns: numberOf(turns) }
    }),
    turns: listOf(truth.turns).map((entry, i) => {
      const { n, speaker, start12, start, line, paragraphs } = fieldsOf(entry)
      return {
        n: numberOf(n) ?? i + 1,
        speaker: words(speaker),
        start: words(start12 ?? start ?? ''),
        line: numberOf(line),
        paragraphs: numberOf(paragraphs),
      }
    }),
    events: Array.isArray(truth.events)
      ? truth.events.map((entry: unknown) => {
          const { edtf, words: said } = fieldsOf(entry)
          return { edtf: words(edtf), words: words(said) }
        })
      : null,
    notes: listOf(truth.blockNotes).map(words),
    captions: listOf(truth.captions).map(words),
    boilerplate: listOf(truth.boilerplate).map(words),
  }
}

/** A line that holds a section's title holds its number too. */
function readSection({ n, number, title, line }: Fields, lines: string[]) {
  const own = n ?? number
  const label = own === undefined || own === null ? null : String(own)
  const words =
    typeof title === 'string'
      ? title
      : (lines[(numberOf(line) ?? 0) - 1] ?? '').trim().slice(label?.length ?? 0)
  return { number: label, title: words.trim() }
}

function datesOf(value: unknown): string[] {
  if (typeof value === 'string') return value === '' ? [] : [value]
  const { edtf, edtfSafe } = fieldsOf(value)
  return [edtf, edtfSafe].flatMap((date) => (typeof date === 'string' ? [date] : []))
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {}
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null
}
