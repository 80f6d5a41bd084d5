import type { Acceptance } from '@/desk/accept/acceptance'
import type { ComparisonCounts } from '@/desk/copies/comparePassages'
import type { Locale } from '@/locales/locale'
import type { AcceptMessages } from '@/locales/messagesAccept'

export type WillExist = {
  /** Language of the article. */
  original: Locale
  willCreate: { profiles: number; events: number }
  /** The interview that a copy would go to. */
  target: { id: string; title: string } | null
  /** How the copy differs from it, once that is known. */
  changes?: ComparisonCounts | null | undefined
}

type Props = WillExist & { answer: Acceptance; messages: AcceptMessages }

/** What there will be after accepting: created, or changed. */
export function WhatWillExist({ answer, messages, original, willCreate, target, changes }: Props) {
  if (answer === 'new') {
    return (
      <ul>
        <li>{messages.willExist}</li>
        <li>
          <b>{messages.oneInterview(messages.languages[original])}</b>
        </li>
        <li>
          <b>{messages.oneSource}</b>
        </li>
        <li>{messages.toConfirm(willCreate.profiles, willCreate.events)}</li>
      </ul>
    )
  }
  const title = target?.title ?? ''
  if (answer === 'source') return <p>{messages.willBeSource(title)}</p>
  return (
    <ul>
      <li>{messages.willBeOriginal(title)}</li>
      {changes && (
        <li>
          <b>{messages.willChange(changes.changed, changes.added, changes.gone)}</b>
        </li>
      )}
    </ul>
  )
}
