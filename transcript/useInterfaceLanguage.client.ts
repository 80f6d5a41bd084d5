'use client'

import { useTranslation } from '@payloadcms/ui'
import { defaultLocale, isLocale, type Locale } from '@/locales/locale'

/** The language in which the editor reads the admin. */
export function useInterfaceLanguage(): Locale {
  const { i18n } = useTranslation()
  return isLocale(i18n.language) ? i18n.language : defaultLocale
}
