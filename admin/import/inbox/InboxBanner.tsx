'use client'

import type { InboxMessages } from '@/locales/messagesInbox'

import type { IntakeItem } from './intakeQueue'

type Props = {
  messages: InboxMessages
  problem: 'unreachable' | 'signedOut' | null
  items: readonly IntakeItem[]
  retry: () => void
}

/** Says that the desk can't be reached, what is kept meanwhile, and the way on. */
export function InboxBanner({ messages, problem, items, retry }: Props) {
  const waiting = items.filter(({ state }) => state === 'kept')
  const isKept = waiting.some(({ isStored }) => isStored)
  const isUnsafe = waiting.some(({ isStored }) => !isStored)
  if (problem === null && waiting.length === 0) return null
  return (
    <div className="fp-banner fp-banner--error" role="alert">
      {problem === 'signedOut' ? messages.signedOut(isKept) : messages.unreachable(isKept)}{' '}
      {isUnsafe && `${messages.notKept} `}
      {problem === 'signedOut' ? (
        <a className="fp-link" href="/admin/login?redirect=%2Fadmin%2Fimport">
          {messages.signIn}
        </a>
      ) : (
        <button className="fp-link" type="button" onClick={retry}>
          {messages.tryNow}
        </button>
      )}
    </div>
  )
}
