import { isEdtf } from '@/model/dates/edtf'
import { findEnglishDates } from '../dates/datesEnglish'

/** The date of a field such as `2023-08-01T09:00:00`, `2023/8/1` or `2023年8月1日`, as EDTF; the hour is dropped. */
export function publicationDate(value: string): string | null {
  const text = value.trim().slice(0, 40)
  const found =
    /^(\d{4})(?:\s?[-/.年]\s?(\d{1,2})(?:\s?[-/.月]\s?(\d{1,2})日?)?月?)?(?:年)?(?=$|[\sT])/.exec(
      text,
    )
  if (!found) {
    if (isEdtf(text)) return text
    const [date] = findEnglishDates(text, null, null).dates
    return date?.start === 0 && date.end === text.length ? date.edtf : null
  }
  const [, year = '', month, day] = found
  const edtf = [year, month, day]
    .flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')]))
    .join('-')
  return isEdtf(edtf) ? edtf : null
}
