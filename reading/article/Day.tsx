import type { Locale } from '@/locales/locale'
import { formatEdtf } from '@/model/dates/edtf'
import { publishedDay } from '@/model/dates/publishedDay'

/** The day of an ISO 8601 instant, in words. */
export function Day({ instant, locale }: { instant: string; locale: Locale }) {
  const day = publishedDay(instant)
  return <time dateTime={day}>{formatEdtf(day, locale)}</time>
}
