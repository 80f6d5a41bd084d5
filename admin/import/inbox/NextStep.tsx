'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'

import type { InboxEntry } from '@/desk/inbox/inboxEntry'
import type { InboxMessages } from '@/locales/messagesInbox'

import { callDesk } from '../callDesk'

type Props = {
  entry: InboxEntry
  messages: InboxMessages
  tabIndex: number
  isFirst: boolean
  choose: () => void
  chooseEncoding: () => void
  isChoosing: boolean
  leave: () => void
  reload: () => void
  fail: (problem: string | null) => void
}

type Look = 'primary' | 'subtle' | 'none'

/** The one button of a row: what comes next with this import. */
export function NextStep({ entry, messages, tabIndex, leave, reload, fail, ...ways }: Props) {
  // One primary button for the screen.
  const mainLook = ways.isFirst ? 'primary' : 'subtle'
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)
  const { actions } = messages
  const review = `/admin/import/${entry.id}`
  const common = (label: string, look: Look) => ({
    className: `fp-btn fp-btn--${look} fp-btn--small`,
    tabIndex,
    'aria-label': `${label}${messages.colon}${entry.title}`,
    'data-next': '',
  })
  const link = (label: string, look: Look, href: string) => (
    <a {...common(label, look)} href={href} onClick={leave}>
      {label}
    </a>
  )
  const button = (label: string, look: Look, work: () => void) => (
    <button {...common(label, look)} type="button" aria-disabled={isBusy} onClick={work}>
      {label}
    </button>
  )

  async function ask(path: string, body: object, next: string | null) {
    if (isBusy) return
    setBusy(true)
    fail(null)
    const answer = await callDesk(`/${entry.id}${path}`, body)
    setBusy(false)
    // Why it could not be read stands in the row itself.
    const isSaid = path === '/read-again' && 'message' in answer && answer.message !== null
    if ('message' in answer && !isSaid) fail(answer.message ?? messages.actionFailed)
    if ('body' in answer && next !== null) {
      leave()
      router.push(next)
    } else reload()
  }

  switch (entry.state) {
    case 'review':
      return link(actions.review, mainLook, review)
    case 'copy':
      return link(actions.compare, 'subtle', review)
    case 'interrupted':
      // What was decided when it began holds: the answer to how does not matter any more.
      return button(actions.continue, mainLook, () => void ask('/accept', { as: 'new' }, null))
    case 'setAside':
      return button(actions.reopen, 'none', () => void ask('/reopen', {}, review))
    case 'brokeOff':
      return button(actions.again, 'subtle', () => void ask('/read-again', {}, null))
    case 'accepted':
      return entry.became
        ? link(actions.open, 'none', `/admin/collections/interviews/${entry.became.interview}`)
        : link(actions.open, 'none', review)
    case 'reading':
      return null
    case 'refused':
      switch (entry.refusal?.code) {
        case 'unknown-encoding':
        case 'not-text':
          return (
            <button
              {...common(actions.encoding, 'subtle')}
              type="button"
              aria-expanded={ways.isChoosing}
              onClick={ways.chooseEncoding}
            >
              {actions.encoding}
            </button>
          )
        case 'too-slow':
        case 'unexpected':
          return button(actions.again, 'subtle', () => void ask('/read-again', {}, null))
        case 'too-large':
        case 'too-nested':
        case 'unsupported-format':
        case 'empty':
        case undefined:
          return button(actions.choose, 'subtle', ways.choose)
      }
  }
}
