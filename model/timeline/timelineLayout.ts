import { scaleLinear } from 'd3-scale'
import { dateMark, type DateMark } from '../dates/dateMark'
import { edtfBounds } from '../dates/edtf'
import type { Era, Lane } from './timelinePage'

type Dated = { id: string; edtf: string; lane: string | null }

/** Where an event stands: fractions of the width, from 0 to 1, and the row, counted from 0 at the top. */
export type PlacedEvent<Event> = {
  event: Event
  mark: DateMark
  start: number
  end: number
  row: number
}

export type TimelineLayout<Event> = {
  /** Lanes that have events, each a row. Empty where the timeline has none: then rows only keep marks apart. */
  lanes: Lane[]
  rows: number
  /** First and last moment of the line, in decimal years. */
  domain: [number, number]
  placed: PlacedEvent<Event>[]
  bands: { start: number; end: number }[]
  ticks: { year: number; at: number }[]
}

/** The key of the row for events outside every lane; its title is the page's to give. */
export const otherLane = 'other'

/** Marks nearer than this share of the width are put on different rows. */
const apart = 0.018
const mostRows = 5

/**
 * Places events on a line of years. Dates that mean more than a day stand in the middle of what they can mean, spans
 * reach from end to end, and an open end reaches to the edge. Every other era is a band. `null` without events.
 */
export function layOutTimeline<Event extends Dated>(
  events: Event[],
  lanes: Lane[],
  eras: Era[],
): TimelineLayout<Event> | null {
  const dated = events.map((event) => ({ event, mark: dateMark(event.edtf), ...yearsOf(event) }))
  const known = dated.flatMap(({ from, to }) => [from, to]).filter(Number.isFinite)
  const [first, last] = [Math.min(...known), Math.max(...known)]
  if (!Number.isFinite(first)) return null

  const margin = Math.max((last - first) * 0.03, 0.1)
  const domain: [number, number] = [first - margin, last + margin]
  const scale = scaleLinear(domain, [0, 1]).clamp(true)
  const used = usedLanes(events, lanes)
  const placed = dated.map(({ event, mark, from, to }) => {
    const spans = mark === 'span' || mark === 'looseSpan'
    const middle = scale((from + to) / 2)
    const row = Math.max(0, laneIndex(event, used))
    return {
      event,
      mark,
      start: spans ? scale(from) : middle,
      end: spans ? scale(to) : middle,
      row,
    }
  })
  const rows = used.length > 0 ? used.length : keepApart(placed)
  return {
    lanes: used,
    rows,
    domain,
    placed,
    bands: eras
      .filter((_, index) => index % 2 === 0)
      .map(({ from, to }) => ({ start: scale(from), end: to === null ? 1 : scale(to) }))
      .filter(({ start, end }) => end > start),
    ticks: scale
      .ticks(7)
      .filter(Number.isInteger)
      .map((year) => ({ year, at: scale(year) })),
  }
}

/** The lanes that have events, and one more for events outside every lane. Empty where no event has a lane. */
export function usedLanes(events: Pick<Dated, 'lane'>[], lanes: Lane[]): Lane[] {
  const used = lanes.filter(({ key }) => events.some(({ lane }) => lane === key))
  if (used.length === 0) return []
  const other = events.some(({ lane }) => !used.some(({ key }) => key === lane))
  return other ? [...used, { key: otherLane, title: '' }] : used
}

/** The place of the event's lane among the used ones; the last one takes what has no lane. -1 without lanes. */
export function laneIndex({ lane }: Pick<Dated, 'lane'>, used: Lane[]): number {
  const index = used.findIndex(({ key }) => key === lane)
  return index === -1 ? used.length - 1 : index
}

/** First and last moment as decimal years; an open end is infinite. */
function yearsOf({ edtf }: Dated): { from: number; to: number } {
  const { earliest, latest } = edtfBounds(edtf)
  return {
    from: earliest === '0000-01-01' ? -Infinity : decimalYear(earliest, 0),
    to: latest === '9999-12-31' ? Infinity : decimalYear(latest, 1),
  }
}

function decimalYear(day: string, daysLater: number): number {
  const year = Number(day.slice(0, 4))
  const start = Date.parse(`${day.slice(0, 4)}-01-01`)
  return year + ((Date.parse(day) - start) / 86_400_000 + daysLater) / 365.25
}

/** Gives each mark the first row that is free there, or the one that becomes free first; answers how many are used. */
function keepApart(placed: { start: number; end: number; row: number }[]): number {
  const ends: number[] = []
  for (const mark of placed) {
    let row = ends.findIndex((end) => end + apart <= mark.start)
    if (row === -1) row = ends.length < mostRows ? ends.length : ends.indexOf(Math.min(...ends))
    mark.row = row
    ends[row] = Math.max(mark.end, ends[row] ?? 0)
  }
  return ends.length
}
