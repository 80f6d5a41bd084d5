import type { AdminViewServerProps } from 'payload'
import { Suspense } from 'react'

import { worklistMessages } from '@/locales/messagesWorklist'

import { deskOf } from '../import/deskOf'
import { DeskTemplate } from '../import/DeskTemplate'
import '../import/inbox/inbox.css'
import '../translate/translate.css'
import { LoadingRows } from './LoadingRows'
import { Worklist } from './Worklist'
import './worklist.css'
import { worklistQuery } from './worklistQuery'

/** `/admin/translations`: every interview by how far its translation is. */
export function WorklistView(view: AdminViewServerProps) {
  const { payload, user, language } = deskOf(view, '/admin/translations')
  const messages = worklistMessages[language]
  const query = worklistQuery(view.searchParams ?? {}, user?.languages ?? [])
  return (
    <DeskTemplate view={view} steps={[{ label: messages.title }]}>
      <div className="fp-page">
        <h1 className="fp-h1">{messages.title}</h1>
        {user && (
          <Suspense fallback={<LoadingRows label={messages.loading} />}>
            <Worklist payload={payload} user={user} query={query} language={language} />
          </Suspense>
        )}
      </div>
    </DeskTemplate>
  )
}
