import type { Locale } from '@/locales/locale'
import { isEdtf } from '@/model/dates/edtf'
import { EventDate } from '../timeline/EventDate'

/** When a relation held; an editor may have written it in words. */
export function RelationDate({ date, locale }: { date: string; locale: Locale }) {
  return isEdtf(date) ? <EventDate edtf={date} locale={locale} /> : date
}
