'use client'

import type { Acceptance } from '@/desk/accept/acceptance'
import type { ShownCopy } from '@/desk/copies/shownCopy'
import type { Locale } from '@/locales/locale'
import { acceptMessages } from '@/locales/messagesAccept'

import { CopyQuestion } from './CopyQuestion'
import './copies.css'

type Props = {
  copy: ShownCopy
  answer: Acceptance
  language: Locale
  disabled?: boolean
  onAnswer: (answer: Acceptance) => void
  /** Leads to the comparison. */
  onCompare: () => void
}

/** Says what an import is a copy of: an interview, with the question what it is to be; or another that waits. */
export function CopyBanner({ copy, language, ...question }: Props) {
  if (copy.of === 'interview') return <CopyQuestion copy={copy} language={language} {...question} />
  const messages = acceptMessages[language]
  const { title, here, there } = copy
  return (
    <section className="fp-copy" aria-labelledby="fp-copy-title">
      <h2 id="fp-copy-title">{messages.waitingTitle(title)}</h2>
      <p>
        {messages.waitingShares(percent(here), percent(there))} {messages.waitingHint}{' '}
        <a className="fp-link" href={`/admin/import/${copy.id}`}>
          {messages.openWaiting}
        </a>
      </p>
    </section>
  )
}

function percent(share: number): number {
  return Math.round(share * 100)
}
