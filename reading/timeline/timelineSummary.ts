import type { Locale } from '@/locales/locale'
import { timelineMessages } from '@/locales/messagesTimeline'
import { isUnsure } from '@/model/dates/dateMark'

/** How many events a timeline has, and how many of their dates an editor does not vouch for. */
export function timelineSummary(events: { edtf: string }[], locale: Locale): string {
  const unsure = events.filter(({ edtf }) => isUnsure(edtf)).length
  return timelineMessages[locale].eventsUnsure(events.length, unsure)
}
