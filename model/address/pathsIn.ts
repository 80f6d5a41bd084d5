import type { Locale } from '@/locales/locale'

/** The address of a page in each language that it is public in. */
export function pathsIn(
  published: readonly Locale[],
  path: (locale: Locale) => string,
): Partial<Record<Locale, string>> {
  return Object.fromEntries(published.map((locale) => [locale, path(locale)]))
}
