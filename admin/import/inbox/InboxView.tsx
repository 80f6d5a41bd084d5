import type { AdminViewServerProps } from 'payload'

import { inboxPage, type InboxPage } from '@/desk/inbox/inbox'
import { inboxQuery, type InboxQuery } from '@/desk/inbox/inboxQuery'
import type { Desk } from '@/desk/deskContext'
import { deskMessages } from '@/locales/messagesDesk'

import { deskOf } from '../deskOf'
import { DeskTemplate } from '../DeskTemplate'
import { Inbox } from './Inbox'
import './inbox.css'

/** `/admin/import`: where material comes in, and the list of everything that came. */
export async function InboxView(view: AdminViewServerProps) {
  const desk = deskOf(view, '/admin/import')
  const messages = deskMessages[desk.language]
  const page = await pageOrNothing(desk, inboxQuery(paramsOf(view.searchParams)))
  return (
    <DeskTemplate view={view} steps={[{ label: messages.title }]}>
      <div className="fp-page fp-inboxpage">
        <h1 className="fp-h1">{messages.title}</h1>
        <Inbox
          initial={page}
          rendered={new Date().toISOString()}
          language={desk.language}
          user={desk.user?.id ?? ''}
          plainKeys={desk.user?.plainKeys ?? true}
        />
      </div>
    </DeskTemplate>
  )
}

/** Without the list one can still bring material in; the screen says that the list is missing, and asks again. */
async function pageOrNothing(desk: Desk, query: InboxQuery): Promise<InboxPage | null> {
  try {
    return await inboxPage(desk, query)
  } catch (error) {
    desk.payload.logger.error({ err: error, msg: 'The inbox could not be read' })
    return null
  }
}

function paramsOf(values: AdminViewServerProps['searchParams']): URLSearchParams {
  const params = new URLSearchParams()
  for (const [key, value] of Object.entries(values ?? {})) {
    if (typeof value === 'string') params.set(key, value)
  }
  return params
}
