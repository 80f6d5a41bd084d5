import type { Locale } from '@/locales/locale'

/** The page that shows the versions of one language, or two of them compared; without the second with what stands now. */
export function versionsAddress(
  interview: string,
  locale: Locale,
  chosen?: string,
  against?: string,
): string {
  const query = new URLSearchParams({
    locale,
    ...(chosen && { version: chosen }),
    ...(against && { with: against }),
  })
  return `/admin/collections/interviews/${interview}/versions?${query}`
}
