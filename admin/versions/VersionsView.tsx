import type { DocumentViewServerProps } from 'payload'
import { Suspense } from 'react'

import { isLocale, defaultLocale } from '@/locales/locale'
import { versionMessages } from '@/locales/messagesVersions'

import '../admin.css'
import { HideLanguageChoice } from '../HideLanguageChoice'
import '../import/copies/copies.css'
import { InterviewNav } from '../InterviewNav'
import { openInterview } from '../openInterview'
import { LanguageTabs } from './LanguageTabs'
import { VersionsOf } from './VersionsOf'
import './versions.css'

/** The Versions tab of an interview: what one language has said, any two of its versions compared, one brought back. */
export async function VersionsView(props: DocumentViewServerProps) {
  const { payload, user, language, interview } = await openInterview(props.initPageResult)
  const { locale: shown } = props.initPageResult
  const messages = versionMessages[language]
  const locale = isLocale(shown?.code) ? shown.code : defaultLocale
  const asked = props.searchParams
  const one = idIn(asked?.['version']) ?? idIn(props.params?.['segments']?.[4])
  const other = idIn(asked?.['with'])
  return (
    <main className="fp-view fp-versions">
      <HideLanguageChoice />
      <InterviewNav interview={interview} messages={messages} />
      <LanguageTabs interview={interview.id} locale={locale} messages={messages} />
      <Suspense
        key={`${locale} ${one} ${other}`}
        fallback={
          <p className="fp-versions__note" role="status">
            {messages.loading}
          </p>
        }
      >
        <VersionsOf
          newsroom={{ payload, user, language }}
          interview={interview.id}
          locale={locale}
          chosen={one}
          against={other}
        />
      </Suspense>
    </main>
  )
}

function idIn(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}
