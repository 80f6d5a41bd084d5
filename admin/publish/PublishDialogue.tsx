'use client'

import { toast } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'

import { locales, type Locale } from '@/locales/locale'
import type { PublishMessages } from '@/locales/messagesPublish'
import { countsOf } from '@/model/publishingChecks'

import { Findings } from './Findings'
import { Outcome } from './Outcome'
import { PlannedList } from './PlannedList'
import { usePublishing } from './usePublishing'
import { WhenChoice } from './WhenChoice'
import './publish.css'

type Props = {
  interview: string
  /** The language that it opens with. */
  first: Locale
  messages: PublishMessages
  onClose: () => void
  /** When a language has been published or withdrawn. */
  onDone: () => void
}

/**
 * What readers would meet, and then publishing, withdrawing or setting a time for one language. A modal dialogue of
 * the browser keeps the focus inside, closes on Escape and gives the focus back. It stands outside of Payload's form,
 * which Enter in a field would send.
 */
export function PublishDialogue({ interview, first, messages, onClose, onDone }: Props) {
  const dialogue = useRef<HTMLDialogElement>(null)
  const [locale, setLocale] = useState(first)
  const [action, setAction] = useState<'publish' | 'withdraw'>('publish')
  const [at, setAt] = useState<string | null>(null)
  const { languages, found, problem, busy, ask } = usePublishing(
    interview,
    locale,
    messages.unreachable,
  )
  useEffect(() => dialogue.current?.showModal(), [])

  const name = messages.languageName[locale]
  const state = languages?.languages[locale]
  const mayPublish = languages?.mayPublish ?? false
  const counts = found ? countsOf(found.checks) : {}
  const gaps = (counts.missing ?? 0) + (counts.machine ?? 0)
  const isReady = found !== null && !busy && (action === 'withdraw' || !counts['no-title'])

  async function decide() {
    if (at !== null) {
      const plan = { locale, action, at, zone: languages?.zone }
      if (await ask('schedules', 'POST', plan)) toast.success(messages.hasPlanned)
      return
    }
    const done = await ask(action, 'POST', {
      locale,
      ...(action === 'publish' && { since: found?.revision }),
    })
    if (!done) return
    toast.success(messages[action === 'publish' ? 'hasPublished' : 'hasWithdrawn'](name))
    dialogue.current?.close()
    onDone()
  }

  async function cancelPlan(id: string) {
    if (await ask(`schedules/${id}`, 'DELETE')) toast.success(messages.hasCancelled)
  }

  const title = !mayPublish && languages ? messages.checksTitle(name) : messages.title[action](name)
  return createPortal(
    <dialog
      ref={dialogue}
      className="fp-view fp-publish"
      aria-labelledby="fp-publish"
      onClose={onClose}
    >
      <header>
        <h2 id="fp-publish">{title}</h2>
        <fieldset className="fp-publish__languages">
          <legend className="fp-hidden">{messages.which}</legend>
          {locales.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="language"
                checked={one === locale}
                onChange={() => {
                  setLocale(one)
                  setAction('publish')
                }}
              />
              {messages.languageName[one]}
            </label>
          ))}
        </fieldset>
        <button
          className="fp-btn fp-btn--none"
          type="button"
          aria-label={messages.close}
          onClick={() => dialogue.current?.close()}
        >
          ✕
        </button>
      </header>
      <div className="fp-publish__body" aria-busy={found === null}>
        <div className="fp-publish__found" aria-live="polite">
          {problem !== null && (
            <p role="alert" className="fp-problem">
              {problem}
            </p>
          )}
          {action === 'withdraw' ? (
            <p>{messages.withdrawal(name)}</p>
          ) : found && state ? (
            <>
              <p className="fp-2">{mayPublish ? messages.canPublish : messages.contributor}</p>
              <Findings
                checks={found.checks}
                isOriginal={state.isOriginal}
                {...{ messages, interview, locale }}
              />
            </>
          ) : (
            problem === null && <p className="fp-2">{messages.loading}</p>
          )}
        </div>
        {languages && state && (
          <div className="fp-publish__side">
            <PlannedList
              schedules={state.schedules}
              messages={messages}
              zone={languages.zone}
              onCancel={mayPublish ? (id) => void cancelPlan(id) : null}
            />
            {mayPublish && (
              <WhenChoice
                messages={messages}
                zone={languages.zone}
                at={at}
                onChoose={setAt}
                hint={action === 'publish' ? messages.zone : messages.planWithdraw}
              />
            )}
            <Outcome languages={languages} locale={locale} messages={messages} />
          </div>
        )}
      </div>
      <footer>
        {mayPublish && state?.status === 'published' && action === 'publish' && (
          <button
            className="fp-btn fp-btn--none"
            type="button"
            onClick={() => setAction('withdraw')}
          >
            {messages.toWithdraw(name)}
          </button>
        )}
        <span className="fp-grow" />
        {action === 'withdraw' ? (
          <button
            className="fp-btn fp-btn--secondary"
            type="button"
            onClick={() => setAction('publish')}
          >
            {messages.back}
          </button>
        ) : (
          <button
            className="fp-btn fp-btn--secondary"
            type="button"
            onClick={() => dialogue.current?.close()}
          >
            {mayPublish ? messages.cancel : messages.close}
          </button>
        )}
        {mayPublish && (
          <button
            className="fp-btn fp-btn--primary"
            type="button"
            disabled={!isReady}
            onClick={() => void decide()}
          >
            {action === 'publish'
              ? at === null
                ? messages.publishNow(name, gaps)
                : messages.publishLater(name)
              : at === null
                ? messages.withdrawNow(name)
                : messages.withdrawLater(name)}
          </button>
        )}
      </footer>
    </dialog>,
    document.body,
  )
}
