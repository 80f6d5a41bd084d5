'use client'

import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'

import type { ReviewMessages } from '@/locales/messagesReview'

import { callDesk } from '../callDesk'

type Hint = { field: 'form'; value: 'qa' | 'narrative' } | { field: 'language'; value: 'zh' | 'en' }

type Props = {
  id: string
  form: 'qa' | 'narrative'
  language: 'zh' | 'en'
  /** Why the form was recognised. */
  why: string
  /** How many changes would be lost. */
  changes: number
  messages: ReviewMessages
  disabled: boolean
}

const forms = ['qa', 'narrative'] as const
const languages = ['zh', 'en'] as const

/** What the article was taken for; another answer reads it anew, and asks first when work would be lost. */
export function ReadAgain({ id, form, language, why, changes, messages, disabled }: Props) {
  const own = useId()
  const router = useRouter()
  const [asked, setAsked] = useState<Hint | null>(null)
  const [problem, setProblem] = useState<string | null>(null)

  async function readAgain(hint: Hint) {
    const hints = { form, language, [hint.field]: hint.value }
    const answer = await callDesk(`/${id}/read-again`, hints)
    setAsked(null)
    if ('body' in answer) router.refresh()
    else setProblem(answer.message ?? messages.keptHere)
  }
  function ask(hint: Hint) {
    if (changes === 0) void readAgain(hint)
    else setAsked(hint)
  }
  const wanted = (field: Hint['field'], value: string) =>
    asked?.field === field ? asked.value : value

  return (
    <>
      <div className="fp-f">
        <label className="fp-label" htmlFor={`${own}-form`}>
          {messages.form}
        </label>
        <select
          className="fp-select"
          id={`${own}-form`}
          value={wanted('form', form)}
          disabled={disabled}
          onChange={({ target }) => {
            const value = forms.find((one) => one === target.value)
            if (value) ask({ field: 'form', value })
          }}
        >
          {forms.map((one) => (
            <option key={one} value={one}>
              {messages.forms[one]}
            </option>
          ))}
        </select>
        <span />
        <span className="from">{why}</span>
      </div>
      <div className="fp-f">
        <label className="fp-label" htmlFor={`${own}-language`}>
          {messages.language}
        </label>
        <select
          className="fp-select"
          id={`${own}-language`}
          value={wanted('language', language)}
          disabled={disabled}
          onChange={({ target }) => {
            const value = languages.find((one) => one === target.value)
            if (value) ask({ field: 'language', value })
          }}
        >
          {languages.map((one) => (
            <option key={one} value={one}>
              {messages.languages[one]}
            </option>
          ))}
        </select>
        <span />
      </div>
      {asked && (
        <div className="fp-banner fp-banner--warning" role="alert">
          <p>{messages.readAgainLoses(changes)}</p>
          <div className="fp-row">
            <button
              className="fp-btn fp-btn--secondary fp-btn--small"
              type="button"
              autoFocus
              onClick={() => void readAgain(asked)}
            >
              {messages.readAgain(
                asked.field === 'form'
                  ? messages.forms[asked.value]
                  : messages.languages[asked.value],
              )}
            </button>
            <button
              className="fp-btn fp-btn--none fp-btn--small"
              type="button"
              onClick={() => setAsked(null)}
            >
              {messages.keepAsIs}
            </button>
          </div>
        </div>
      )}
      {problem !== null && (
        <p role="alert" className="fp-problem">
          {problem}
        </p>
      )}
    </>
  )
}
