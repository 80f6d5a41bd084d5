'use client'

import { useEffect, useRef, useState, type MouseEvent } from 'react'

import type { InboxCounts } from '@/desk/inbox/inbox'
import {
  inboxAddress,
  inboxFilters,
  inboxQuery,
  rowsAtOnce,
  type InboxQuery,
} from '@/desk/inbox/inboxQuery'
import type { InboxMessages } from '@/locales/messagesInbox'

type Props = {
  messages: InboxMessages
  query: InboxQuery
  counts: InboxCounts | null
  /** How many this browser is sending: they count as being read. */
  reading: number
  show: (query: InboxQuery, how: 'push' | 'replace') => void
}

/** How long typing rests before it is searched, in milliseconds. */
const rest = 250

export const searchBox = 'fp-search'

/** Narrows the list by state, with how many each shows, and by words of the title or the file's name. */
export function InboxFilters({ messages, query, counts, reading, show }: Props) {
  const [isOpen, setOpen] = useState(query.search !== '')
  const opener = useRef<HTMLButtonElement>(null)
  const to = (change: Partial<InboxQuery>): InboxQuery => ({
    ...query,
    rows: rowsAtOnce,
    ...change,
  })

  /** From what the address says by now: words may still have been on their way when this was drawn. */
  function go(change: Partial<InboxQuery>, how: 'push' | 'replace') {
    const now = inboxQuery(new URLSearchParams(window.location.search))
    show({ ...now, rows: rowsAtOnce, ...change }, how)
  }
  function follow(event: MouseEvent, change: Partial<InboxQuery>) {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    go(change, 'push')
  }
  function close() {
    setOpen(false)
    if (query.search !== '') go({ search: '' }, 'replace')
    requestAnimationFrame(() => opener.current?.focus())
  }

  return (
    <div className="fp-listhead">
      <nav className="fp-tabs" aria-label={messages.filter}>
        {inboxFilters.map((one) => (
          <a
            key={one}
            className="fp-tab"
            href={`/admin/import${inboxAddress(to({ show: one }))}`}
            aria-current={one === query.show ? 'true' : undefined}
            onClick={(event) => follow(event, { show: one })}
          >
            {messages.filters[one]}{' '}
            {counts && (
              <span className="fp-num">{counts[one] + (one === 'reading' ? reading : 0)}</span>
            )}
          </a>
        ))}
      </nav>
      {isOpen ? (
        <SearchBox
          messages={messages}
          search={query.search}
          change={(search) => go({ search }, 'replace')}
          close={close}
        />
      ) : (
        <button
          ref={opener}
          id={searchBox}
          className="fp-btn fp-btn--none fp-btn--small"
          type="button"
          aria-keyshortcuts="/"
          onClick={() => setOpen(true)}
        >
          <svg className="fp-glass" viewBox="0 0 20 20" aria-hidden="true">
            <circle cx="9" cy="9" r="5" />
            <path d="M13 13l4 4" />
          </svg>
          {messages.find}
        </button>
      )}
    </div>
  )
}

type BoxProps = {
  messages: InboxMessages
  search: string
  change: (search: string) => void
  close: () => void
}

function SearchBox({ messages, search, change, close }: BoxProps) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const input = useRef<HTMLInputElement>(null)
  const typed = () => input.current?.value.trim() ?? ''
  function searchSoon() {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => change(typed()), rest)
  }
  useEffect(() => {
    if (search === '') input.current?.focus()
    // The box is there before the scripts are: what was typed into it meanwhile is searched as well.
    else if (typed() !== search) searchSoon()
    return () => clearTimeout(timer.current)
  }, [])
  return (
    <form
      className="fp-search"
      role="search"
      onSubmit={(event) => {
        event.preventDefault()
        clearTimeout(timer.current)
        change(typed())
      }}
    >
      <input
        ref={input}
        id={searchBox}
        className="fp-input"
        type="search"
        aria-label={messages.findHint}
        placeholder={messages.findHint}
        defaultValue={search}
        onChange={searchSoon}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && !event.nativeEvent.isComposing) {
            event.preventDefault()
            clearTimeout(timer.current)
            close()
          }
        }}
      />
      <button className="fp-btn fp-btn--none fp-btn--small" type="button" onClick={close}>
        {messages.stopFinding}
      </button>
    </form>
  )
}
