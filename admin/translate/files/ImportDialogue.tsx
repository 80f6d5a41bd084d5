'use client'

import { useEffect, useRef } from 'react'
import { createPortal } from 'react-dom'

import type { Locale } from '@/locales/locale'
import { exchangeMessages } from '@/locales/messagesExchange'

import '../../publish/publish.css'
import { AsChoice } from './AsChoice'
import { chosenChanges } from './importChoices'
import { PlanShown } from './PlanShown'
import { UnplacedTexts } from './UnplacedTexts'
import { useImport } from './useImport'

type Props = {
  interview: string
  to: Locale
  language: Locale
  onTaken: () => void
  onClose: () => void
}

/** What a file from a translator would change, what of it is to be taken, and what has come of it. */
export function ImportDialogue({ interview, to, language, onTaken, onClose }: Props) {
  const messages = exchangeMessages[language]
  const dialogue = useRef<HTMLDialogElement>(null)
  const work = useImport(interview, to, messages, onTaken)
  const { step, plan, choices, as, problem } = work
  useEffect(() => dialogue.current?.showModal(), [])

  const isBusy = step === 'reading' || step === 'taking'
  const chosen = plan ? chosenChanges(plan, choices, as).length : 0
  return createPortal(
    <dialog
      ref={dialogue}
      className="fp-view fp-publish fp-import"
      aria-labelledby="fp-import"
      onClose={onClose}
      // Keys of the desk below would act on its rows.
      onKeyDown={(event) => event.stopPropagation()}
    >
      <header>
        <h2 id="fp-import">{messages.title}</h2>
        <button
          className="fp-btn fp-btn--none"
          type="button"
          aria-label={messages.close}
          onClick={() => dialogue.current?.close()}
        >
          ✕
        </button>
      </header>
      <div className="fp-import__body" aria-busy={isBusy}>
        {step !== 'taken' && (
          <label className="fp-import__file">
            <span>{messages.choose}</span>
            <input
              type="file"
              accept=".xlf,.xliff,.xml,.docx"
              disabled={isBusy}
              onChange={({ target }) => {
                const [file] = target.files ?? []
                if (file) void work.read(file)
              }}
            />
            <small className="fp-2">{messages.formats}</small>
          </label>
        )}
        <div aria-live="polite">
          {problem !== null && (
            <p role="alert" className="fp-problem">
              {problem}
            </p>
          )}
          {isBusy && <p className="fp-2">{messages[step]}</p>}
          {step === 'taken' && <p>{messages.taken(work.count)}</p>}
          {step === 'look' && plan && (
            <p>{messages.summary(plan.changes.length, plan.unchanged, plan.empty)}</p>
          )}
        </div>
        {step === 'look' && plan && (
          <PlanShown
            plan={plan}
            choices={choices}
            to={to}
            language={language}
            onChoose={work.setChoices}
          />
        )}
        {plan && (step === 'look' || step === 'taken') && (
          <UnplacedTexts texts={plan.unplaced} messages={messages} />
        )}
      </div>
      <footer>
        {step === 'look' && plan && plan.changes.length > 0 && (
          <AsChoice format={plan.format} as={as} messages={messages} onChoose={work.setAs} />
        )}
        <span className="fp-grow" />
        <button
          className={`fp-btn ${step === 'taken' ? 'fp-btn--primary' : 'fp-btn--secondary'}`}
          type="button"
          onClick={() => dialogue.current?.close()}
        >
          {step === 'taken' ? messages.close : messages.cancel}
        </button>
        {step !== 'taken' && (
          <button
            className="fp-btn fp-btn--primary"
            type="button"
            disabled={step !== 'look' || chosen === 0}
            onClick={() => void work.take()}
          >
            {messages.take(chosen)}
          </button>
        )}
      </footer>
    </dialog>,
    document.body,
  )
}
