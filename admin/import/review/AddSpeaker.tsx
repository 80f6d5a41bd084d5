'use client'

import { useState } from 'react'

import type { EditedSpeaker } from '@/desk/review/editedSpeaker'
import type { Change } from '@/desk/review/edits'
import type { ReviewMessages } from '@/locales/messagesReview'

import { freeSpeakerKey } from './freeSpeakerKey'

type Props = {
  speakers: readonly EditedSpeaker[]
  messages: ReviewMessages
  onChange: (change: Change) => void
}

/** Somebody whom the importer did not find; the passages follow by number key. */
export function AddSpeaker({ speakers, messages, onChange }: Props) {
  const [asking, setAsking] = useState(false)
  if (!asking) {
    return (
      <button
        className="fp-btn fp-btn--none fp-btn--small"
        type="button"
        onClick={() => setAsking(true)}
      >
        {messages.addSpeaker}
      </button>
    )
  }
  return (
    <form
      className="fp-row"
      action={(form) => {
        const label = String(form.get('name') ?? '').trim()
        if (label === '') return
        const role = speakers.some((one) => one.role === 'interviewer')
          ? ('interviewee' as const)
          : ('interviewer' as const)
        const key = freeSpeakerKey(speakers)
        onChange({ do: 'addSpeaker', key, label, role, passages: [] })
        setAsking(false)
      }}
    >
      <input
        className="fp-input fp-grow"
        name="name"
        maxLength={100}
        required
        autoFocus
        aria-label={messages.addSpeakerName}
        placeholder={messages.addSpeakerName}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setAsking(false)
        }}
      />
      <button className="fp-btn fp-btn--subtle fp-btn--small" type="submit">
        {messages.add}
      </button>
      <button
        className="fp-btn fp-btn--none fp-btn--small"
        type="button"
        onClick={() => setAsking(false)}
      >
        {messages.cancel}
      </button>
    </form>
  )
}
