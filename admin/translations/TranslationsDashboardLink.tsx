import type { ServerProps } from 'payload'

import { interfaceLocale } from '@/locales/locale'
import { worklistMessages } from '@/locales/messagesWorklist'

import '../admin.css'

/** The way to the list of translations from the dashboard: Payload's navigation is closed at first. */
export function TranslationsDashboardLink({ i18n }: ServerProps) {
  return (
    <p className="fp-view fp-dashboard">
      <a className="fp-btn fp-btn--secondary" href="/admin/translations">
        {worklistMessages[interfaceLocale(i18n.language)].title}
      </a>
    </p>
  )
}
