import type { Locale } from '@/locales/locale'
import { formatEdtf } from '@/model/dates/edtf'
import { publishedDay } from '@/model/dates/publishedDay'

/** The month of an ISO 8601 instant in words: in lists nobody asks for the day. */
export function monthOf(instant: string, locale: Locale): string {
  return formatEdtf(publishedDay(instant).slice(0, 7), locale)
}
