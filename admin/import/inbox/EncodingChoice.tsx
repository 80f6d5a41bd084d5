'use client'

import { useEffect, useId, useRef, useState } from 'react'

import type { Locale } from '@/locales/locale'
import { inboxMessages } from '@/locales/messagesInbox'

import { callDesk } from '../callDesk'

type Guess = { encoding: string; name: string; sample: string }
type Guesses = { guesses: Guess[]; others: string[] }

type Props = { id: string; language: Locale; close: () => void; done: () => void }

/** Shows how the text begins in each encoding that makes sense, and reads it again in the one that is chosen. */
export function EncodingChoice({ id, language, close, done }: Props) {
  const messages = inboxMessages[language]
  const name = useId()
  const box = useRef<HTMLFormElement>(null)
  const [guesses, setGuesses] = useState<Guesses | null>(null)
  const [chosen, setChosen] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)

  useEffect(() => {
    const abort = new AbortController()
    void callDesk(`/${id}/encodings`, undefined, abort.signal).then((answer) => {
      if (abort.signal.aborted) return
      if (!('body' in answer)) return setProblem(answer.message ?? messages.actionFailed)
      const found = guessesIn(answer.body)
      setGuesses(found)
      setChosen(found.guesses[0]?.encoding ?? found.others[0] ?? null)
    })
    return () => abort.abort()
  }, [id, messages])

  useEffect(() => {
    if (guesses) box.current?.querySelector('input')?.focus()
  }, [guesses])

  async function read() {
    setProblem(null)
    const answer = await callDesk(`/${id}/read-again`, { encoding: chosen })
    if ('body' in answer) done()
    else setProblem(answer.message ?? messages.actionFailed)
  }
  function leave() {
    const row = box.current?.closest('tr')
    close()
    requestAnimationFrame(() => row?.querySelector<HTMLElement>('[data-next]')?.focus())
  }
  const choice = (encoding: string, label: string, sample: string | null) => (
    <label key={encoding}>
      <input
        type="radio"
        name={name}
        value={encoding}
        checked={chosen === encoding}
        onChange={() => setChosen(encoding)}
      />
      <b>{label}</b>
      {sample !== null && <span>{sample}</span>}
    </label>
  )

  return (
    <form
      ref={box}
      className="fp-encodings"
      onSubmit={(event) => {
        event.preventDefault()
        void read()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') leave()
      }}
    >
      {!guesses && problem === null && <p role="status">{messages.encodingWait}</p>}
      {guesses && (
        <fieldset>
          <legend>{messages.encodingTitle}</legend>
          {guesses.guesses.map((guess) => choice(guess.encoding, guess.name, guess.sample))}
          {guesses.guesses.length === 0 && <p>{messages.encodingNone}</p>}
          <details>
            <summary>{messages.encodingOther}</summary>
            {guesses.others.map((other) => choice(other, other.toUpperCase(), null))}
          </details>
        </fieldset>
      )}
      {problem !== null && (
        <p className="fp-problem" role="alert">
          {problem}
        </p>
      )}
      <div className="fp-row">
        <button className="fp-btn fp-btn--primary fp-btn--small" disabled={chosen === null}>
          {messages.encodingRead}
        </button>
        <button className="fp-btn fp-btn--none fp-btn--small" type="button" onClick={leave}>
          {messages.encodingCancel}
        </button>
      </div>
    </form>
  )
}

function guessesIn({ guesses, others }: Record<string, unknown>): Guesses {
  return {
    guesses: Array.isArray(guesses) ? guesses : [],
    others: Array.isArray(others) ? others : [],
  }
}
