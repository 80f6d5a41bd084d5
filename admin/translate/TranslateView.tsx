import type { DocumentViewServerProps } from 'payload'
import { Suspense } from 'react'

import { facingLocale } from '@/locales/locale'
import { translateMessages } from '@/locales/messagesTranslate'

import '../admin.css'
import { HideLanguageChoice } from '../HideLanguageChoice'
import { speakerInks } from '../import/review/speakerInks'
import { InterviewNav } from '../InterviewNav'
import { openInterview } from '../openInterview'
import './translate.css'
import { LoadingTranslation } from './LoadingTranslation'
import { TranslateRows } from './TranslateRows'

/** The Translate tab of an interview: every wording of the original beside its translation. */
export async function TranslateView({ initPageResult }: DocumentViewServerProps) {
  const { payload, user, language, interview } = await openInterview(initPageResult)
  const messages = translateMessages[language]
  return (
    <main className="fp-view">
      <HideLanguageChoice />
      <InterviewNav interview={interview} messages={messages} />
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
