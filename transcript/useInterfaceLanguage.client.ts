'use client'

import { useTranslation } from '@payloadcms/ui'
import { interfaceLocale, type Locale } from '@/locales/locale'

/** The language in which the editor reads the admin. */
export function useInterfaceLanguage(): Locale {
  const { i18n } = useTranslation()
  return interfaceLocale(i18n.language)
}
