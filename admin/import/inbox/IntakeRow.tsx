'use client'

import type { InboxMessages } from '@/locales/messagesInbox'

import { sizeWords } from './inboxWords'
import type { IntakeItem } from './intakeQueue'

type Props = {
  item: IntakeItem
  messages: InboxMessages
  isCurrent: boolean
  remove: () => void
  again: () => void
  choose: () => void
}

const shapes: Record<IntakeItem['state'], string> = {
  queued: '',
  sending: '',
  kept: 'fp-state--kept',
  failed: 'fp-state--no',
  read: 'fp-state--ok',
}

/** Material that this browser is sending, or keeps until it can. */
export function IntakeRow({ item, messages, isCurrent, remove, again, choose }: Props) {
  const { key, name, bytes, isPasted, state, sent, reason, isStored, canRetry } = item
  const tabIndex = isCurrent ? 0 : -1
  const button = (label: string, look: string, work: () => void, isNext: boolean) => (
    <button
      className={`fp-btn fp-btn--${look} fp-btn--small`}
      type="button"
      tabIndex={tabIndex}
      aria-label={`${label}${messages.colon}${name}`}
      data-next={isNext ? '' : undefined}
      onClick={work}
    >
      {label}
    </button>
  )
  return (
    <tr data-row={key} tabIndex={tabIndex}>
      <td>
        <span className="t">{name}</span>
        <span className="s">
          {isPasted ? `${messages.pasted} · ${sizeWords(bytes)}` : sizeWords(bytes)}
        </span>
      </td>
      <td>
        <span className={`fp-state ${shapes[state]}`}>{messages.intake[state]}</span>
        {state === 'sending' && <Bar label={messages.readingOf(name)} share={sent} />}
        {state === 'kept' && (
          <span className="why fp-2">{isStored ? messages.keptHere : messages.keptOpen}</span>
        )}
        {reason !== null && (
          <span className="why" role="alert">
            {reason}
          </span>
        )}
      </td>
      <td className="c-found" />
      <td className="c-who fp-2">{messages.justNow}</td>
      <td className="c-act">
        {(state === 'queued' || state === 'sending') &&
          button(messages.actions.cancel, 'none', remove, true)}
        {state === 'kept' && button(messages.actions.discard, 'none', remove, false)}
        {state === 'failed' &&
          (canRetry
            ? button(messages.actions.again, 'subtle', again, true)
            : button(
                messages.actions.choose,
                'subtle',
                () => {
                  choose()
                  remove()
                },
                true,
              ))}
        {state === 'failed' && button(messages.actions.dismiss, 'none', remove, false)}
      </td>
    </tr>
  )
}

/** Full while the server reads: how far it is, only the server knows. */
export function Bar({ label, share }: { label: string; share: number | null }) {
  const percent = share === null ? undefined : Math.round(share * 100)
  return (
    <div
      className={`fp-bar${percent === undefined ? ' fp-bar--going' : ''}`}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
    >
      <i style={{ width: percent === undefined ? undefined : `${percent}%` }} />
    </div>
  )
}
