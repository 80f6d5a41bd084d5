/** The languages that the site publishes in. The order is the order in which they are offered. */
export const locales = ['zh', 'en'] as const

export type Locale = (typeof locales)[number]

export const defaultLocale: Locale = 'zh'

/** BCP 47 tags for `lang` and `hreflang`: Chinese is written in simplified characters. */
export const languageTag: Record<Locale, string> = { zh: 'zh-Hans', en: 'en' }

/** Of a Chinese page that is shown in traditional characters; it is no language to write or publish in. */
export const traditionalTag = 'zh-Hant'

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value)
}

/** The language in which somebody uses the admin, as Payload names it: Chinese unless it is English. */
export function interfaceLocale(language: string | undefined): Locale {
  return isLocale(language) ? language : defaultLocale
}

/** The other language of the pair: the site always faces one with the other. */
export function facingLocale(locale: Locale): Locale {
  return locale === 'zh' ? 'en' : 'zh'
}
