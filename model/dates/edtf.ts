import { parse, type ParsedDate } from 'edtf'
import type { Locale } from '@/locales/locale'

/**
 * Dates as far as they are known: the part of EDTF (ISO 8601-2) that the site stores. Year, month, day, season
 * (21 March to May, 22 June to August, 23 September to November, 24 December to February of the next year),
 * unspecified digits (`201X`, `19XX`), `~` about, `?` uncertain, `%` both, and intervals of these with open ends.
 */
type Point = {
  year: number
  month: number | null
  day: number | null
  season: number | null
  /** How many years the digits leave open: 1, 10 (`201X`) or 100 (`19XX`). */
  years: 1 | 10 | 100
  approximate: boolean
  uncertain: boolean
}

type PartialDate = { from: Point | null; to: Point | null; interval: boolean }

/** No date that we store is longer; the parser is never given more. */
const longest = 40

/** Whether the text is a date that the site can store, order and print. */
export function isEdtf(text: string): boolean {
  return read(text) !== null
}

/**
 * First and last day that the date can mean, both included, as `YYYY-MM-DD`. An open or unknown end reaches to
 * `0000-01-01` or `9999-12-31`. Throws a RangeError when the text is not `isEdtf`.
 */
export function edtfBounds(text: string): { earliest: string; latest: string } {
  const date = readOrThrow(text)
  return {
    earliest: date.from === null ? '0000-01-01' : firstDay(date.from),
    latest: date.to === null ? '9999-12-31' : lastDay(date.to),
  }
}

/** What the date leaves open. `span` is an interval. Throws a RangeError when the text is not `isEdtf`. */
export function edtfCertainty(text: string): {
  approximate: boolean
  uncertain: boolean
  span: boolean
} {
  const { from, to, interval } = readOrThrow(text)
  return {
    approximate: [from, to].some((point) => point?.approximate),
    uncertain: [from, to].some((point) => point?.uncertain),
    span: interval,
  }
}

/**
 * The date as a reader says it: `2018年秋`, `约1963年`, `1957年（存疑）`; `autumn 2018`, `c. 1963`, `1957 (uncertain)`.
 * Throws a RangeError when the text is not `isEdtf`.
 */
export function formatEdtf(text: string, locale: Locale): string {
  const { from, to, interval } = readOrThrow(text)
  const print = locale === 'zh' ? printChinese : printEnglish
  if (!interval && from) return print(from)
  if (from && to)
    return locale === 'zh' ? `${print(from)}至${print(to)}` : `${print(from)} to ${print(to)}`
  if (from) return locale === 'zh' ? `${print(from)}起` : `from ${print(from)}`
  if (to) return locale === 'zh' ? `至${print(to)}` : `until ${print(to)}`
  throw new RangeError(`No date in ${text}`)
}

function readOrThrow(text: string): PartialDate {
  const date = read(text)
  if (date === null)
    throw new RangeError(`Not a date that can be stored: ${text.slice(0, longest)}`)
  return date
}

/** The same few dates are asked for again and again, and the parser takes a tenth of a millisecond for each. */
const known = new Map<string, PartialDate | null>()
const mostKnown = 2000

function read(text: string): PartialDate | null {
  if (text.length > longest) return null
  const remembered = known.get(text)
  if (remembered !== undefined) return remembered
  if (known.size >= mostKnown) known.clear()
  const date = parseDate(text)
  known.set(text, date)
  return date
}

function parseDate(text: string): PartialDate | null {
  try {
    const parsed = parse(text)
    if (parsed.type === 'Date' || parsed.type === 'Season') {
      const point = toPoint(parsed, text)
      return point && { from: point, to: point, interval: false }
    }
    if (parsed.type !== 'Interval') return null
    const [from, to] = parsed.values
    const [fromText = '', toText = ''] = text.split('/')
    const first = isDate(from) ? toPoint(from, fromText) : null
    const last = isDate(to) ? toPoint(to, toText) : null
    if ((isDate(from) && !first) || (isDate(to) && !last) || (!first && !last)) return null
    if (first && last && firstDay(first) > lastDay(last)) return null
    return { from: first, to: last, interval: true }
  } catch {
    return null
  }
}

function isDate(value: ParsedDate | number | null | undefined): value is ParsedDate {
  return typeof value === 'object' && value !== null
}

function toPoint(date: ParsedDate, text: string): Point | null {
  if (!/^\d{2}[\dX][\dX](?:-\d\d){0,2}[~?%]?$/.test(text)) return null
  const [year, month = null, day = null] = date.values
  if (year === undefined) return null
  const season = date.type === 'Season' ? month : null
  if (season !== null && (season < 21 || season > 24)) return null
  const years = text.startsWith('XX', 2) ? 100 : text[3] === 'X' ? 10 : 1
  if (years !== 1 && month !== null) return null
  return {
    year,
    month: season === null && month !== null ? month + 1 : null,
    day,
    season,
    years,
    approximate: Boolean(date.approximate),
    uncertain: Boolean(date.uncertain),
  }
}

/** The month in which a season begins; a winter runs into the next year. */
function firstMonth(season: number): number {
  return (season - 20) * 3
}

function firstDay({ year, month, day, season }: Point): string {
  return iso(year, season === null ? (month ?? 1) : firstMonth(season), day ?? 1)
}

function lastDay({ year, month, day, season, years }: Point): string {
  if (day !== null && month !== null) return iso(year, month, day)
  const last = season === null ? (month ?? 12) : firstMonth(season) + 2
  // Day 0 of the following month is the last day of this one, leap years included.
  const end = new Date(Date.UTC(2000, 0, 1))
  end.setUTCFullYear(year + years - 1, last, 0)
  return iso(end.getUTCFullYear(), end.getUTCMonth() + 1, end.getUTCDate())
}

function iso(year: number, month: number, day: number): string {
  return [String(year).padStart(4, '0'), pad(month), pad(day)].join('-')
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}

const chineseSeasons = ['春', '夏', '秋', '冬']
const englishSeasons = ['spring', 'summer', 'autumn', 'winter']
const englishMonths =
  'January February March April May June July August September October November December'.split(' ')

function printChinese(point: Point): string {
  const { year, month, day, season, years } = point
  let words = `${year}年`
  if (years === 10) words = `${year}年代`
  if (years === 100) words = `${year / 100 + 1}世纪`
  if (season !== null) words += chineseSeasons[season - 21]
  if (month !== null) words += `${month}月`
  if (day !== null) words += `${day}日`
  return `${point.approximate ? '约' : ''}${words}${point.uncertain ? '（存疑）' : ''}`
}

function printEnglish(point: Point): string {
  const { year, month, day, season, years } = point
  let words = String(year)
  if (years === 10) words = `${year}s`
  if (years === 100) words = `${ordinal(year / 100 + 1)} century`
  if (season !== null) words = `${englishSeasons[season - 21]} ${words}`
  if (month !== null) words = `${englishMonths[month - 1]} ${words}`
  if (day !== null) words = `${day} ${words}`
  return `${point.approximate ? 'c. ' : ''}${words}${point.uncertain ? ' (uncertain)' : ''}`
}

function ordinal(number: number): string {
  const teens = number % 100 > 10 && number % 100 < 14
  const ending = teens ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')
  return `${number}${ending}`
}
