'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'

import type { AcceptMessages } from '@/locales/messagesAccept'

import { callDesk } from '../callDesk'

type Props = { id: string; messages: AcceptMessages; onCancel: () => void }

/** Asks why an import is set aside, in the place of the buttons; a reason is not demanded. */
export function SetAsideForm({ id, messages, onCancel }: Props) {
  const router = useRouter()
  const [problem, setProblem] = useState<string | null>(null)
  return (
    <form
      className="fp-row"
      action={async (form) => {
        const reason = String(form.get('reason') ?? '')
        const answer = await callDesk(`/${id}/set-aside`, { reason })
        if ('body' in answer) router.push('/admin/import')
        else setProblem(answer.message ?? messages.unreachable)
      }}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onCancel()
      }}
    >
      {problem !== null && (
        <p role="alert" className="fp-problem">
          {problem}
        </p>
      )}
      <input
        className="fp-input"
        name="reason"
        maxLength={500}
        autoFocus
        aria-label={messages.setAsideReason}
        placeholder={messages.setAsideReason}
      />
      <button className="fp-btn fp-btn--none" type="button" onClick={onCancel}>
        {messages.keep}
      </button>
      <button className="fp-btn fp-btn--subtle" type="submit">
        {messages.setAside}
      </button>
    </form>
  )
}
