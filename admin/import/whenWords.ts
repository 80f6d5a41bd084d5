import type { Locale } from '@/locales/locale'

const steps = [
  ['minute', 60],
  ['hour', 60 * 60],
  ['day', 24 * 60 * 60],
] as const

/** How long ago, in words, for a week; after that the day. */
export function whenWords(date: string, now: Date, language: Locale): string {
  const seconds = Math.max(0, (now.getTime() - new Date(date).getTime()) / 1000)
  const locale = language === 'zh' ? 'zh-CN' : 'en-GB'
  if (seconds > 7 * 24 * 60 * 60) {
    return new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(new Date(date))
  }
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  const [unit, length] = steps.findLast(([, least]) => seconds >= least) ?? steps[0]
  return words.format(-Math.floor(seconds / length), unit)
}
