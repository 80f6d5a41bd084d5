import type { Locale } from '@/locales/locale'

const minute = 60_000
const hour = 60 * minute

/**
 * When something happened, as shortly as it can be said: how long ago within the day, yesterday with its time, the
 * day of the week within a week, then the date.
 *
 * @param date ISO
 * @param timeZone of whoever reads it; the reader's own where absent
 */
export function whenWords(date: string, now: Date, language: Locale, timeZone?: string): string {
  const then = new Date(date)
  const locale = language === 'zh' ? 'zh-CN' : 'en-GB'
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone }).format(then)
  const age = Math.max(0, now.getTime() - then.getTime())
  const ago = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  if (age < minute) return language === 'zh' ? '刚刚' : 'just now'
  if (age < hour) return ago.format(-Math.floor(age / minute), 'minute')
  const days = daysBetween(then, now, timeZone)
  if (days === 0) return ago.format(-Math.floor(age / hour), 'hour')
  if (days === 1) {
    const time = format({ hour: '2-digit', minute: '2-digit', hour12: false })
    return `${ago.format(-1, 'day')} ${time}`
  }
  if (days < 7) return format({ weekday: language === 'zh' ? 'short' : 'long' })
  const isThisYear = yearOf(then, timeZone) === yearOf(now, timeZone)
  return format({ day: 'numeric', month: 'short', ...(!isThisYear && { year: 'numeric' }) })
}

/** How many midnights lie between two moments. */
function daysBetween(from: Date, to: Date, timeZone: string | undefined): number {
  const dayOf = (date: Date) =>
    Date.parse(new Intl.DateTimeFormat('sv-SE', { timeZone }).format(date)) / (24 * hour)
  return Math.round(dayOf(to) - dayOf(from))
}

function yearOf(date: Date, timeZone: string | undefined): string {
  return new Intl.DateTimeFormat('en', { year: 'numeric', timeZone }).format(date)
}
