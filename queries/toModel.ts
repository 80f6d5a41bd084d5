import { locales, facingLocale, type Locale } from '@/locales/locale'
import type { Credit } from '@/model/page/interviewPage'
import type { Interview } from '@/payload-types'

type Pair = { zh?: string | null; en?: string | null } | null | undefined

/** A short text kept in both languages: the reader's, else the other one. */
export function textOf(pair: Pair, locale: Locale): string {
  return pair?.[locale] || pair?.[facingLocale(locale)] || ''
}

export function toCredits(credits: Interview['credits']): Credit[] {
  return (credits ?? []).map(({ label, names }) => ({ label, names }))
}

/** The languages, in the site's order, for which `has` holds. */
export function localesWhere(has: (locale: Locale) => boolean): Locale[] {
  return locales.filter(has)
}
