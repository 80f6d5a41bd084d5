'use client'

import { useAuth, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useRef, useState, type ChangeEvent } from 'react'

import { interfaceLocale } from '@/locales/locale'
import { glossaryMessages, type GlossaryMessages } from '@/locales/messagesGlossary'

import '../admin.css'
import './glossary.css'
import { importTerms, type Outcome } from './importTerms'

/** As many lines as an editor mends at once. */
const linesShown = 8

/** Above the list of house terms: the files that they go out as, and the one that they come in from. */
export function GlossaryFiles() {
  const { i18n } = useTranslation()
  const { user } = useAuth()
  const router = useRouter()
  const messages = glossaryMessages[interfaceLocale(i18n.language)]
  const file = useRef<HTMLInputElement>(null)
  const [outcome, setOutcome] = useState<Outcome | 'running' | null>(null)

  async function choose({ target }: ChangeEvent<HTMLInputElement>) {
    const [chosen] = target.files ?? []
    target.value = ''
    if (!chosen) return
    setOutcome('running')
    const became = await importTerms(chosen)
    setOutcome(became)
    if (became.is === 'imported') router.refresh()
  }

  return (
    <div className="fp-view fp-glossary">
      <div className="fp-row" role="group" aria-label={messages.files}>
        <a className="fp-btn fp-btn--secondary fp-btn--small" href="/api/terms/export?as=csv">
          {messages.exportCsv}
        </a>
        <a className="fp-btn fp-btn--secondary fp-btn--small" href="/api/terms/export?as=tbx">
          {messages.exportTbx}
        </a>
        {user?.['role'] !== 'contributor' && (
          <>
            <button
              type="button"
              className="fp-btn fp-btn--secondary fp-btn--small"
              disabled={outcome === 'running'}
              onClick={() => file.current?.click()}
            >
              {outcome === 'running' ? messages.importing : messages.importCsv}
            </button>
            <input
              ref={file}
              type="file"
              accept=".csv,.tsv,.txt,text/csv"
              aria-label={messages.importCsv}
              hidden
              onChange={(event) => void choose(event)}
            />
          </>
        )}
      </div>
      <div aria-live="polite">
        {outcome !== null && outcome !== 'running' && (
          <Became outcome={outcome} messages={messages} />
        )}
      </div>
    </div>
  )
}

type Props = { outcome: Outcome; messages: GlossaryMessages }

function Became({ outcome, messages }: Props) {
  if (outcome.is === 'imported') {
    const { made, changed, same } = outcome
    return <p className="fp-banner">{messages.imported(made, changed, same)}</p>
  }
  const [whole, ...lines] = outcome.errors
  return (
    <div className="fp-banner fp-banner--error">
      <p>{whole?.message ?? messages.unanswered}</p>
      {lines.length > 0 && (
        <ul>
          {lines.slice(0, linesShown).map(({ line = 0, message }) => (
            <li key={line}>{messages.line(line, message)}</li>
          ))}
          {lines.length > linesShown && <li>{messages.more(lines.length - linesShown)}</li>}
        </ul>
      )}
    </div>
  )
}
