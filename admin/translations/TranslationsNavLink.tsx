import type { ServerProps } from 'payload'

import { interfaceLocale } from '@/locales/locale'
import { worklistMessages } from '@/locales/messagesWorklist'

import { NavEntry } from '../import/NavEntry'

/** The list of translations, under the import desk in Payload's navigation. */
export function TranslationsNavLink({ i18n }: ServerProps) {
  const { title } = worklistMessages[interfaceLocale(i18n.language)]
  return <NavEntry id="nav-translations" href="/admin/translations" label={title} />
}
