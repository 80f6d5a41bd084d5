import { SetStepNav } from '@payloadcms/ui'
import { notFound } from 'next/navigation'
import type { DocumentViewServerProps } from 'payload'
import { Suspense } from 'react'

import { facingLocale, interfaceLocale } from '@/locales/locale'
import { translateMessages } from '@/locales/messagesTranslate'

import '../admin.css'
import { speakerInks } from '../import/review/speakerInks'
import './translate.css'
import { LoadingTranslation } from './LoadingTranslation'
import { TranslateRows } from './TranslateRows'

/** The Translate tab of an interview: every wording of the original beside its translation. */
export async function TranslateView({ initPageResult }: DocumentViewServerProps) {
  const { docID, req } = initPageResult
  const { payload, user } = req
  if (!user || docID === undefined) notFound()
  const interview = await payload.findByID({
    collection: 'interviews',
    id: String(docID),
    draft: true,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user,
    select: { title: true, originalLanguage: true, speakers: { key: true, role: true } },
  })
  if (!interview) notFound()
  const language = interfaceLocale(req.i18n.language)
  const messages = translateMessages[language]
  return (
    <main className="fp-view">
      <SetStepNav
        nav={[
          { label: messages.interviews, url: '/collections/interviews' },
          { label: interview.title, url: `/collections/interviews/${interview.id}` },
          { label: messages.tab },
        ]}
      />
      <Suspense fallback={<LoadingTranslation label={messages.loading} />}>
        <TranslateRows
          payload={payload}
          user={user}
          interview={interview.id}
          to={facingLocale(interview.originalLanguage)}
          inks={speakerInks(interview.speakers ?? [])}
          language={language}
        />
      </Suspense>
    </main>
  )
}
