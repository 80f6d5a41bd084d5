import type { ServerProps } from 'payload'

import { waitingImports } from '@/desk/inbox/inbox'
import { interfaceLocale } from '@/locales/locale'
import { deskMessages } from '@/locales/messagesDesk'

import '../admin.css'
import { HideLanguageChoice } from '../HideLanguageChoice'

/** The way to the import desk from the dashboard: Payload's navigation is closed at first. */
export async function ImportDashboardLink({ i18n, payload, user }: ServerProps) {
  const language = interfaceLocale(i18n.language)
  const messages = deskMessages[language]
  const waiting = await waitingImports({ payload, user: user ?? null, language })
  return (
    <p className="fp-view fp-dashboard">
      <HideLanguageChoice />
      <a className="fp-btn fp-btn--primary" href="/admin/import">
        {messages.title}
      </a>{' '}
      {waiting > 0 && <span className="fp-2">{messages.waiting(waiting)}</span>}
    </p>
  )
}
