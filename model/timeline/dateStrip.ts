import { edtfBounds } from '../dates/edtf'
import { layOutTimeline, type PlacedEvent } from './timelineLayout'

export type DateStrip = {
  placed: PlacedEvent<{ edtf: string }>[]
  /** First and last year that is named. */
  from: number
  to: number
}

/** The dates of a history on one line. `null` where there are fewer than two: one date is no line. */
export function dateStrip(dates: string[]): DateStrip | null {
  const events = [...new Set(dates)].map((edtf) => ({ id: edtf, edtf, lane: null }))
  const layout = events.length < 2 ? null : layOutTimeline(events, [], [])
  if (!layout) return null
  const years = events
    .flatMap(({ edtf }) => Object.values(edtfBounds(edtf)))
    .map((day) => Number(day.slice(0, 4)))
    .filter((year) => year > 0 && year < 9999)
  return { placed: layout.placed, from: Math.min(...years), to: Math.max(...years) }
}
