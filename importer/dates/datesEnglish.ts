import type { ParsedComponents } from 'chrono-node'
import { casual } from 'chrono-node/en'
import { isEdtf } from '@/model/dates/edtf'
import { isoDate, type DateContext } from './dateFinding'
import type { Found } from './datesChinese'

const monthName =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)'
/** chrono is given the stretch around a month's name only, never a whole text. */
const aroundMonth = new RegExp(
  `(?:\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?)?\\b${monthName}\\b\\.?(?: \\d{1,2}(?:st|nd|rd|th)?(?!\\d))?(?:,? (?:of )?\\d{4}\\b)?`,
  'g',
)
const iso = /(?<![\d\-/.=A-Za-z])(?:1[5-9]|20)\d\d-\d{2}-\d{2}(?![\d\-/A-Za-z])/g
const span =
  /\b((?:1[5-9]|20)\d\d)\s?[–—-]\s?((?:1[5-9]|20)\d\d)\b(?![-/])|\b(?:from|between) ((?:1[5-9]|20)\d\d) (?:to|and|until) ((?:1[5-9]|20)\d\d)\b/g
const season = /\b(?:the )?(spring|summer|autumn|fall|winter)(?: of|,)? ((?:1[5-9]|20)\d\d)\b/gi
const part = /\b(early|late|mid|the end of|the beginning of)[ -]((?:1[5-9]|20)\d\d)\b(?!s)/gi
const decade = /\b(?:the )?((?:1[5-9]|20)\d0)s\b/g
const year =
  /\b(?:in|since|by|from|until|till|of|during|around|about|circa|c\.|before|after|to|and|year|late|early) ((?:1[5-9]|20)\d\d)\b(?![-–—/%]|s\b|,\d| (?:people|copies|words|hours|pages|dollars|years|tapes|items))/gi

type Candidate = {
  start: number
  end: number
  edtf: string
  context: DateContext
  inherited?: true
}

/** Dates in English running text: chrono-node for what has a month, our own patterns for years, seasons and decades. */
export function findEnglishDates(
  text: string,
  _published: number | null,
  context: DateContext,
): Found {
  if (!/\d/.test(text)) return { dates: [], open: [], context }
  const candidates: Candidate[] = []
  const add = (
    match: RegExpExecArray | RegExpMatchArray,
    edtf: string,
    of: DateContext,
    words = match[0],
  ) => {
    const start = (match.index ?? 0) + match[0].lastIndexOf(words)
    candidates.push({ start, end: start + words.length, edtf, context: of })
  }
  for (const match of text.matchAll(iso)) add(match, match[0], yearOf(match[0]))
  for (const match of text.matchAll(span)) {
    const from = match[1] ?? match[3] ?? ''
    const to = match[2] ?? match[4] ?? ''
    add(match, `${from}/${to}`, yearOf(to))
  }
  for (const match of text.matchAll(season)) {
    const index = ['spring', 'summer', 'autumn', 'winter'].indexOf(
      (match[1] ?? '').toLowerCase().replace('fall', 'autumn'),
    )
    add(match, `${match[2]}-${21 + index}`, { year: Number(match[2]), month: 3 * index + 3 })
  }
  for (const match of text.matchAll(part)) {
    const when = (match[1] ?? '').toLowerCase()
    const month = when === 'mid' ? 6 : /early|beginning/.test(when) ? 1 : 12
    add(match, `${isoDate(Number(match[2]), month)}~`, yearOf(match[2] ?? ''))
  }
  for (const match of text.matchAll(decade)) add(match, `${(match[1] ?? '').slice(0, 3)}X`, null)
  for (const match of text.matchAll(year))
    add(match, match[1] ?? '', yearOf(match[1] ?? ''), match[1])
  for (const match of text.matchAll(aroundMonth)) addMonth(match, candidates)
  return choose(candidates, context)
}

function yearOf(text: string): DateContext {
  return { year: Number(text.slice(0, 4)), month: null }
}

function addMonth(match: RegExpExecArray | RegExpMatchArray, candidates: Candidate[]): void {
  // "May" and "March" alone are more often words; a month needs a day or a year beside it.
  if (!/\d/.test(match[0])) return
  const [result] = casual.parse(match[0], new Date(Date.UTC(2000, 0, 1)))
  if (!result) return
  const { start } = result
  const known = (component: 'year' | 'month' | 'day') =>
    start.isCertain(component) ? component : null
  const edtf = edtfOf(start, known('year') !== null, known('day') !== null)
  const from = (match.index ?? 0) + result.index
  const of = { year: start.get('year') ?? 0, month: start.get('month') }
  const candidate: Candidate = { start: from, end: from + result.text.length, edtf, context: of }
  if (known('year') === null) candidate.inherited = true
  candidates.push(candidate)
}

function edtfOf(parsed: ParsedComponents, withYear: boolean, withDay: boolean): string {
  return isoDate(
    withYear ? (parsed.get('year') ?? 0) : 0,
    parsed.get('month'),
    withDay ? parsed.get('day') : null,
  )
}

function choose(candidates: Candidate[], context: DateContext): Found {
  candidates.sort((a, b) => a.start - b.start || b.end - a.end)
  const found: Found = { dates: [], open: [], context }
  let end = 0
  for (const candidate of candidates) {
    if (candidate.start < end) continue
    let { edtf } = candidate
    if (candidate.inherited) {
      // Without a year it leans on the one before, in this passage only.
      if (!found.context || found.context.carried) continue
      edtf = edtf.replace(/^\d{4}/, String(found.context.year))
    }
    if (!isEdtf(edtf)) continue
    end = candidate.end
    found.dates.push({
      edtf,
      kind: candidate.inherited ? 'inherited' : 'explicit',
      start: candidate.start,
      end,
    })
    if (candidate.context && !candidate.inherited) found.context = candidate.context
  }
  return found
}
