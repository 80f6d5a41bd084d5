'use client'

import type { ReviewMessages } from '@/locales/messagesReview'

import type { useEdits } from './useEdits'

type Props = { work: ReturnType<typeof useEdits>; messages: ReviewMessages }

/** What keeps changes from being saved, what is kept, and the way on. */
export function EditsBanner({ work, messages }: Props) {
  const { conflict, own, saving, problem, resolve } = work
  if (conflict !== null) {
    return (
      <div className="fp-banner fp-banner--warning" role="alert">
        <p>
          <b>{messages.conflictTitle}</b>
          {messages.colon}
          {conflict}
        </p>
        <div className="fp-row">
          {own > 0 && (
            <button
              className="fp-btn fp-btn--secondary fp-btn--small"
              type="button"
              onClick={() => void resolve(true)}
            >
              {messages.conflictBoth(own)}
            </button>
          )}
          <button
            className="fp-btn fp-btn--subtle fp-btn--small"
            type="button"
            onClick={() => void resolve(false)}
          >
            {messages.conflictTheirs}
          </button>
        </div>
      </div>
    )
  }
  if (saving !== 'failed') return null
  return (
    <div className="fp-banner fp-banner--error" role="alert">
      {problem ?? messages.keptHere}
    </div>
  )
}
