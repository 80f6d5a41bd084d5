import { defaultLocale, isLocale, type Locale } from '@/locales/locale'

/** The language that a browser's `Accept-Language` (RFC 9110, 12.5.4) prefers; Chinese when it names none of ours. */
export function preferredLocale(header: string | null): Locale {
  const [best] = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
      const quality = parameters
        .map((parameter) => /^\s*q=([\d.]+)/.exec(parameter)?.[1])
        .find(Boolean)
      return {
        locale: tag.trim().split('-')[0],
        quality: quality === undefined ? 1 : Number(quality),
      }
    })
    .filter(({ locale, quality }) => isLocale(locale) && quality > 0)
    .sort((one, other) => other.quality - one.quality)
  return isLocale(best?.locale) ? best.locale : defaultLocale
}
