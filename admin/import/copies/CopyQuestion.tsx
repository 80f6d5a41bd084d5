'use client'

import type { Acceptance } from '@/desk/accept/acceptance'
import type { ShownCopy } from '@/desk/copies/shownCopy'
import type { Locale } from '@/locales/locale'
import { acceptMessages, type AcceptMessages } from '@/locales/messagesAccept'

type InterviewCopy = Extract<ShownCopy, { of: 'interview' }>

type Props = {
  copy: InterviewCopy
  answer: Acceptance
  language: Locale
  disabled?: boolean
  onAnswer: (answer: Acceptance) => void
  onCompare: () => void
}

const answers = ['source', 'original', 'new'] as const

/** Asks what a copy is to be. Nothing is decided by itself; where this one is the fuller text, that is said. */
export function CopyQuestion({ copy, answer, language, disabled, onAnswer, onCompare }: Props) {
  const messages = acceptMessages[language]
  const { id, title, relation, here, there } = copy
  const isFuller = relation === 'whole' || relation === 'better'
  return (
    <section className="fp-copy" aria-labelledby="fp-copy-title">
      <h2 id="fp-copy-title">{messages.copyTitle[relation](title)}</h2>
      <p>
        {messages.copyShares(Math.round(here * 100), Math.round(there * 100))}{' '}
        <button className="fp-link" type="button" onClick={onCompare}>
          {messages.compare}
        </button>{' '}
        <a className="fp-link" href={`/admin/collections/interviews/${id}`}>
          {messages.openOther}
        </a>
      </p>
      <fieldset disabled={disabled}>
        <legend className="fp-hidden">{messages.copyQuestion}</legend>
        {answers.map((one) => {
          const words = wordsOf(one, copy, messages)
          return (
            <label key={one}>
              <input
                type="radio"
                name="copy"
                value={one}
                checked={answer === one}
                onChange={() => onAnswer(one)}
              />
              <b>
                {words.title}
                {one === 'original' && isFuller && (
                  <small className="fp-copy__tip">{messages.moreComplete}</small>
                )}
              </b>
              <span>{words.hint}</span>
            </label>
          )
        })}
      </fieldset>
    </section>
  )
}

function wordsOf(answer: Acceptance, { relation }: InterviewCopy, messages: AcceptMessages) {
  return answer === 'original' && relation === 'version'
    ? messages.update
    : messages.copyAnswers[answer]
}
