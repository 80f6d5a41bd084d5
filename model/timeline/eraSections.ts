import { edtfBounds } from '../dates/edtf'
import type { Era } from './timelinePage'

/**
 * A stretch of a timeline with its events. `title` is `null` where no era was named: the years say it then. `to` is
 * exclusive, and `null` while it lasts.
 */
export type EraSection<Event> = {
  id: string
  title: string | null
  from: number
  to: number | null
  events: Event[]
}

/** A timeline without eras is told by years, or by decades where it is longer than this. */
const mostYears = 20

/**
 * Events by era; an event belongs to the era in which it begins. Events before, between and after the eras get
 * sections without a title, by years. `events` are sorted by their earliest day; the sections come out in that order,
 * none of them empty.
 */
export function eraSections<Event extends { edtf: string }>(
  events: Event[],
  eras: Era[],
): EraSection<Event>[] {
  const sections: EraSection<Event>[] = []
  const years = events.map(({ edtf }) => firstYear(edtf))
  const step = Math.max(...years) - Math.min(...years) > mostYears ? 10 : 1
  events.forEach((event, index) => {
    const year = years[index] ?? 0
    const era = eras.find(({ from, to }) => year >= from && (to === null || year < to))
    const { title, from, to } = era ?? yearsAround(year, step)
    const last = sections.find((section) => section.from === from && section.title === title)
    if (last) last.events.push(event)
    else sections.push({ id: `era-${sections.length + 1}`, title, from, to, events: [event] })
  })
  return sections
}

function yearsAround(year: number, step: number) {
  const from = Math.floor(year / step) * step
  return { title: null, from, to: from + step }
}

/** The year in which the date begins; an unknown beginning counts as its end. */
function firstYear(edtf: string): number {
  const { earliest, latest } = edtfBounds(edtf)
  return Number((earliest === '0000-01-01' ? latest : earliest).slice(0, 4))
}
