import type { ServerProps } from 'payload'

import { waitingImports } from '@/desk/inbox/inbox'
import { interfaceLocale } from '@/locales/locale'
import { deskMessages } from '@/locales/messagesDesk'

import { NavEntry } from './NavEntry'
import '../admin.css'

/** The import desk, first in Payload's navigation, with how many imports wait. */
export async function ImportNavLink({ i18n, payload, user }: ServerProps) {
  const language = interfaceLocale(i18n.language)
  const messages = deskMessages[language]
  const waiting = await waitingImports({ payload, user: user ?? null, language })
  return (
    <NavEntry
      id="nav-import-desk"
      group={messages.desk}
      href="/admin/import"
      label={messages.title}
      count={waiting}
      countLabel={messages.waiting(waiting)}
    />
  )
}
