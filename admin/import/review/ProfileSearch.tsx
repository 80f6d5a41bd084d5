'use client'

import { useEffect, useId, useState } from 'react'

import type { ProfileChoice } from '@/desk/review/speakerMatches'
import type { ReviewMessages } from '@/locales/messagesReview'

import { callDesk } from '../callDesk'

type Props = {
  label: string
  messages: ReviewMessages
  onChoose: (profile: ProfileChoice) => void
  onClose: () => void
}

/** Finds a profile by its name or an alias in either language (the combobox pattern of the ARIA practices). */
export function ProfileSearch({ label, messages, onChoose, onClose }: Props) {
  const id = useId()
  const [words, setWords] = useState('')
  const [found, setFound] = useState<ProfileChoice[] | null>(null)
  const [at, setAt] = useState(0)

  useEffect(() => {
    if (words.trim() === '') return
    const control = new AbortController()
    const search = async () => {
      const path = `/profiles?q=${encodeURIComponent(words)}`
      const answer = await callDesk(path, undefined, control.signal)
      if (control.signal.aborted || !('body' in answer)) return
      setFound(choicesIn(answer.body['profiles']))
      setAt(0)
    }
    const timer = setTimeout(() => void search(), 150)
    return () => {
      control.abort()
      clearTimeout(timer)
    }
  }, [words])

  const shown = words.trim() === '' ? [] : (found ?? [])
  return (
    <div className="fp-find">
      <input
        className="fp-input"
        role="combobox"
        aria-label={messages.findProfile(label)}
        aria-expanded={shown.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={shown[at] ? `${id}-${at}` : undefined}
        placeholder={messages.findProfileHint}
        autoFocus
        value={words}
        onChange={({ target }) => setWords(target.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 }
          const step = steps[event.key]
          const choice = shown[at]
          if (event.key === 'Escape') onClose()
          else if (event.key === 'Enter' && choice) onChoose(choice)
          else if (step && shown.length > 0) setAt((at + step + shown.length) % shown.length)
          else return
          event.preventDefault()
        }}
      />
      <ul role="listbox" id={`${id}-list`} aria-label={messages.findProfile(label)}>
        {shown.map((profile, i) => (
          <li
            key={profile.id}
            id={`${id}-${i}`}
            role="option"
            aria-selected={i === at}
            onPointerDown={(event) => {
              event.preventDefault()
              onChoose(profile)
            }}
          >
            {profile.name}
          </li>
        ))}
      </ul>
      <div role="status">
        {words.trim() !== '' && found?.length === 0 && <p className="fp-2">{messages.noProfile}</p>}
      </div>
      <button className="fp-btn fp-btn--none fp-btn--small" type="button" onClick={onClose}>
        {messages.cancel}
      </button>
    </div>
  )
}

function choicesIn(value: unknown): ProfileChoice[] {
  return Array.isArray(value) ? value.filter(isChoice) : []
}

function isChoice(value: unknown): value is ProfileChoice {
  return typeof value === 'object' && value !== null && 'id' in value && 'name' in value
}
