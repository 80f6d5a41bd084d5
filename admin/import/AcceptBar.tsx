'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'

import type { Acceptance } from '@/desk/acceptance'
import type { Locale } from '@/locales/locale'
import { deskMessages } from '@/locales/messagesDesk'

import { callDesk } from './callDesk'
import type { Saving } from './review/useEdits'

type Props = {
  id: string
  language: Locale
  answer: Acceptance
  interrupted: boolean
  /** Language of the article. */
  original: Locale
  willCreate: { profiles: number; events: number }
  saving: Saving
  busy: boolean
  problem: string | null
  onAccept: () => void
}

/** Names what will exist, and makes it so; or sets the import aside. */
export function AcceptBar(props: Props) {
  const { id, language, answer, interrupted, original, willCreate, saving, busy, problem } = props
  const messages = deskMessages[language]
  const [asking, setAsking] = useState(false)
  const labels = {
    new: messages.acceptNew,
    source: messages.acceptSource,
    original: messages.acceptOriginal,
  }
  const savingWords = {
    idle: '',
    saving: messages.saving,
    saved: messages.saved,
    failed: messages.notSaved,
  }
  return (
    <div className="fp-accept">
      <div className="fp-grow">
        {problem !== null && (
          <p role="alert" className="fp-problem">
            {problem}
          </p>
        )}
        {answer === 'new' && !interrupted && (
          <ul>
            <li>{messages.willExist}</li>
            <li>
              <b>{messages.oneInterview(messages.languages[original])}</b>
            </li>
            <li>
              <b>{messages.oneSource}</b>
            </li>
            <li>{messages.toConfirm(willCreate.profiles, willCreate.events)}</li>
          </ul>
        )}
        {answer === 'source' && <p>{messages.willBeSource}</p>}
        {answer === 'original' && <p>{messages.willBeOriginal}</p>}
      </div>
      <span className="fp-2" role="status">
        {savingWords[saving]}
      </span>
      {asking ? (
        <SetAside id={id} language={language} onCancel={() => setAsking(false)} />
      ) : (
        <>
          {!interrupted && (
            <button className="fp-btn fp-btn--none" type="button" onClick={() => setAsking(true)}>
              {messages.setAsideAction}
            </button>
          )}
          <button
            className="fp-btn fp-btn--primary"
            type="button"
            disabled={busy}
            onClick={props.onAccept}
          >
            {busy ? messages.accepting : interrupted ? messages.continueAccepting : labels[answer]}
          </button>
        </>
      )}
    </div>
  )
}

type SetAsideProps = { id: string; language: Locale; onCancel: () => void }

function SetAside({ id, language, onCancel }: SetAsideProps) {
  const messages = deskMessages[language]
  const router = useRouter()
  return (
    <form
      className="fp-row"
      action={async (form) => {
        const reason = String(form.get('reason') ?? '')
        const answer = await callDesk(`/${id}/set-aside`, { reason })
        if ('body' in answer) router.push('/admin/import')
      }}
    >
      <input
        className="fp-input"
        name="reason"
        maxLength={500}
        autoFocus
        aria-label={messages.reasonLabel}
        placeholder={messages.reasonLabel}
      />
      <button className="fp-btn fp-btn--none" type="button" onClick={onCancel}>
        {messages.cancel}
      </button>
      <button className="fp-btn fp-btn--subtle" type="submit">
        {messages.setAsideAction}
      </button>
    </form>
  )
}
