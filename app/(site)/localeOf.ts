import { notFound } from 'next/navigation'

import { isLocale, type Locale } from '@/locales/locale'

/** The language in the address. The proxy lets no other through; a page that is asked all the same is missing. */
export function localeOf({ locale }: { locale: string }): Locale {
  if (!isLocale(locale)) notFound()
  return locale
}
