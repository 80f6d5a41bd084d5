import { wallTime } from '@/model/dates/zonedTime'

/** An instant (ISO 8601) as the clocks of the newsroom show it, "2026-11-26 08:00". */
export function shownTime(instant: string, zone: string): string {
  return wallTime(new Date(instant), zone).replace('T', ' ')
}
