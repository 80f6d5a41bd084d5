'use client'

import type { Acceptance } from '@/desk/acceptance'
import type { DeskMessages } from '@/locales/messagesDesk'

type Props = {
  title: string
  href: string
  kind: 'same' | 'excerpt' | 'damaged'
  percent: number
  answer: Acceptance
  messages: DeskMessages
  onAnswer: (answer: Acceptance) => void
}

const answers = ['source', 'original', 'new'] as const

/** Says that this is a copy of something that is there, and asks what it is to be. Never decided by itself. */
export function CopyQuestion({ title, href, kind, percent, answer, messages, onAnswer }: Props) {
  return (
    <section className="fp-copy" aria-labelledby="fp-copy-title">
      <h2 id="fp-copy-title">{messages.copyTitle[kind](title)}</h2>
      <p>
        {messages.copyText(percent)}{' '}
        <a className="fp-link" href={href}>
          {messages.compare}
        </a>
      </p>
      <fieldset>
        <legend className="fp-hidden">{messages.copyQuestion}</legend>
        {answers.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="copy"
              value={one}
              checked={answer === one}
              onChange={() => onAnswer(one)}
            />
            <b>{messages.copyAnswers[one].title}</b>
            <span>{messages.copyAnswers[one].hint}</span>
          </label>
        ))}
      </fieldset>
    </section>
  )
}
