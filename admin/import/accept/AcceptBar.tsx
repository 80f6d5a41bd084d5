'use client'

import { useRouter } from 'next/navigation'
import { useState, type ReactNode } from 'react'

import type { Acceptance } from '@/desk/accept/acceptance'
import type { Locale } from '@/locales/locale'
import { acceptMessages } from '@/locales/messagesAccept'

import { AcceptSteps } from './AcceptSteps'
import { SetAsideForm } from './SetAsideForm'
import { useAccepting } from './useAccepting'
import { WhatWillExist, type WillExist } from './WhatWillExist'
import './accept.css'

type Props = WillExist & {
  /** Of the import. */
  id: string
  answer: Acceptance
  interrupted: boolean
  /** Doubtful places that nobody has looked at. */
  unseen: number
  /** Saves what is not saved yet; the revision that then holds, or `null` where saving failed. */
  flush: () => Promise<number | null>
  /** Whether the edits are saved, in words. */
  status?: ReactNode
  language: Locale
  /** Asked for when somebody else has changed the import meanwhile. */
  onReload: () => void
}

/** Names what will exist and makes it so, step by step; goes on after a break; or sets the import aside. */
export function AcceptBar(props: Props) {
  const { id, answer, interrupted, unseen, flush, status, language, original, target } = props
  const messages = acceptMessages[language]
  const router = useRouter()
  const [asking, setAsking] = useState(false)
  const { busy, isBroken, steps, problem, accept } = useAccepting(id, interrupted, {
    flush,
    onAccepted: (interview) =>
      router.push(`/admin/collections/interviews/${interview}?locale=${original}`),
  })
  const isUnderWay = busy || isBroken
  const isStale = problem?.code === 'changed-meanwhile'

  return (
    <section className="fp-accept" aria-label={messages.accept[answer]}>
      <div className="fp-grow">
        {problem && (
          <p role="alert" className="fp-problem">
            {problem.message ?? messages.unreachable}
          </p>
        )}
        {isBroken && <p>{messages.brokeOff}</p>}
        {isUnderWay && steps.length > 0 ? (
          <AcceptSteps steps={steps} busy={busy} messages={messages} />
        ) : (
          !isBroken && (
            <WhatWillExist
              answer={answer}
              original={original}
              willCreate={props.willCreate}
              target={target}
              changes={props.changes}
              messages={messages}
            />
          )
        )}
      </div>
      {!isUnderWay && unseen > 0 && answer === 'new' && (
        <span className="fp-2">{messages.unseen(unseen)}</span>
      )}
      {!isUnderWay && status}
      {asking ? (
        <SetAsideForm id={id} messages={messages} onCancel={() => setAsking(false)} />
      ) : (
        <>
          {!isUnderWay && (
            <button className="fp-btn fp-btn--none" type="button" onClick={() => setAsking(true)}>
              {messages.setAside}
            </button>
          )}
          {isStale ? (
            <button className="fp-btn fp-btn--primary" type="button" onClick={props.onReload}>
              {messages.reload}
            </button>
          ) : (
            <button
              className="fp-btn fp-btn--primary"
              type="button"
              // Disabled it would lose the focus, and with it the place of whoever works with keys.
              aria-disabled={busy}
              onClick={() =>
                void accept({
                  as: answer,
                  ...(answer !== 'new' && target && { interview: target.id }),
                })
              }
            >
              {busy
                ? messages.accepting
                : isBroken
                  ? messages.continueAccepting
                  : messages.accept[answer]}
            </button>
          )}
        </>
      )}
    </section>
  )
}
