import { SetStepNav } from '@payloadcms/ui'
import { notFound } from 'next/navigation'
import type { DocumentViewServerProps } from 'payload'
import { Suspense } from 'react'

import { interfaceLocale, isLocale, defaultLocale } from '@/locales/locale'
import { versionMessages } from '@/locales/messagesVersions'

import '../admin.css'
import '../import/copies/copies.css'
import { LanguageTabs } from './LanguageTabs'
import { VersionsOf } from './VersionsOf'
import './versions.css'

/** The Versions tab of an interview: what one language has said, any two of its versions compared, one brought back. */
export async function VersionsView(props: DocumentViewServerProps) {
  const { docID, locale: shown, req } = props.initPageResult
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
    select: { title: true },
  })
  if (!interview) notFound()
  const language = interfaceLocale(req.i18n.language)
  const messages = versionMessages[language]
  const locale = isLocale(shown?.code) ? shown.code : defaultLocale
  const asked = props.searchParams
  const one = idIn(asked?.['version']) ?? idIn(props.params?.['segments']?.[4])
  const other = idIn(asked?.['with'])
  return (
    <main className="fp-view fp-versions">
      <SetStepNav
        nav={[
          { label: messages.interviews, url: '/collections/interviews' },
          { label: interview.title, url: `/collections/interviews/${interview.id}` },
          { label: messages.tab },
        ]}
      />
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
