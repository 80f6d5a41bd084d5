'use client'

import { useEffect, useEffectEvent, useRef } from 'react'

import { inboxQuery, rowsAtOnce, type InboxQuery } from '@/desk/inbox/inboxQuery'
import type { Locale } from '@/locales/locale'
import type { InboxMessages } from '@/locales/messagesInbox'

import { EntryRow } from './EntryRow'
import { IntakeRow } from './IntakeRow'
import { searchBox } from './InboxFilters'
import type { IntakeItem, IntakeQueue } from './intakeQueue'
import { lastRow, rememberRow } from './lastRow'
import { ShimmerRows } from './ShimmerRows'
import type { useInboxList } from './useInboxList'
import { useNow } from './useNow'
import { useRovingRows } from './useRovingRows'

type Props = {
  messages: InboxMessages
  language: Locale
  rendered: string
  plainKeys: boolean
  query: InboxQuery
  list: ReturnType<typeof useInboxList>
  items: readonly IntakeItem[]
  queue: IntakeQueue
  /** Imports whose bytes have just come in once more. */
  cameAgain: readonly string[]
  /** Asks for a file, which may stand in for a refused import. */
  choose: (instead: string | null) => void
  more: () => void
  reload: () => void
}

/** Everything that came in, the newest first; what this browser is still sending stands above it. */
export function InboxTable({ messages, language, query, list, items, queue, ...props }: Props) {
  const { page, isLate, problem, address } = list
  const shownQuery = inboxQuery(new URLSearchParams(address))
  const isOther = shownQuery.show !== query.show || shownQuery.search !== query.search
  const isHidden = isOther && (isLate || problem !== null)
  const entries = isHidden ? [] : (page?.entries ?? [])
  const firstToDo = entries.find(({ state }) => state === 'review' || state === 'interrupted')?.id
  const listed = new Set(entries.map(({ id }) => id))
  const sending = items.filter(({ id }) => id === null || !listed.has(id))
  const keys = [...sending.map(({ key }) => key), ...entries.map(({ id }) => id)]
  const rows = useRovingRows(keys, props.plainKeys, focusSearch)
  const now = useNow(props.rendered)

  // Back from a review, the focus is where it was.
  const returned = useEffectEvent(() => {
    const key = lastRow()
    if (key !== null && keys.includes(key) && document.activeElement === document.body) {
      rows.goTo(key)
    }
  })
  useEffect(() => returned(), [])

  const count = entries.length
  const firstOfMore = useRef<number | null>(null)
  const goOn = useEffectEvent(() => {
    const at = firstOfMore.current
    if (at === null || count <= at) return
    firstOfMore.current = null
    rows.goTo(entries[at]?.id)
  })
  useEffect(() => goOn(), [count])

  const all = page?.counts[query.show] ?? 0
  const left = all - entries.length
  const isWaiting = isLate && (isOther || page === null)
  return (
    <>
      {keys.length > 0 || isWaiting ? (
        <table className="fp-inbox" aria-busy={isLate}>
          <caption className="fp-hidden">{messages.list}</caption>
          <thead>
            <tr>
              <th scope="col">{messages.columns.material}</th>
              <th scope="col">{messages.columns.state}</th>
              <th scope="col" className="c-found">
                {messages.columns.found}
              </th>
              <th scope="col" className="c-who">
                {messages.columns.when}
              </th>
              <th scope="col">
                <span className="fp-hidden">{messages.columns.action}</span>
              </th>
            </tr>
          </thead>
          <tbody {...rows.body}>
            {sending.map((item) => (
              <IntakeRow
                key={item.key}
                item={item}
                messages={messages}
                isCurrent={rows.current === item.key}
                remove={() => {
                  const at = keys.indexOf(item.key)
                  queue.remove(item.key)
                  rows.goTo(keys[at + 1] ?? keys[at - 1])
                }}
                again={() => queue.again(item.key)}
                choose={() => props.choose(null)}
              />
            ))}
            {entries.map((entry) => (
              <EntryRow
                key={entry.id}
                entry={entry}
                now={now}
                language={language}
                messages={messages}
                isCurrent={rows.current === entry.id}
                isFirst={entry.id === firstToDo}
                cameAgain={props.cameAgain.includes(entry.id)}
                choose={() => props.choose(entry.id)}
                leave={() => rememberRow(entry.id)}
                reload={props.reload}
              />
            ))}
            {isLate && <ShimmerRows count={isHidden ? 4 : 2} label={messages.loading} />}
          </tbody>
        </table>
      ) : (
        page &&
        !isHidden && (
          <p className="fp-empty">
            {query.search === '' ? messages.emptyFilter : messages.emptySearch(query.search)}
          </p>
        )
      )}
      {entries.length > 0 && (
        <div className="fp-more">
          <span>{messages.shown(entries.length, all)}</span>
          {props.plainKeys && <Keys messages={messages} />}
          {left > 0 && (
            <button
              className="fp-link"
              type="button"
              onClick={() => {
                firstOfMore.current = entries.length
                props.more()
              }}
            >
              {messages.more(Math.min(left, rowsAtOnce))}
            </button>
          )}
        </div>
      )}
    </>
  )
}

function Keys({ messages: { keys } }: { messages: InboxMessages }) {
  return (
    <span className="fp-inboxkeys">
      <kbd>j</kbd> <kbd>k</kbd> {keys.move} <kbd>Enter</kbd> {keys.open} <kbd>/</kbd> {keys.find}
    </span>
  )
}

/** The button opens the box, which takes the focus itself. */
function focusSearch() {
  const box = document.getElementById(searchBox)
  if (box instanceof HTMLButtonElement) box.click()
  if (box instanceof HTMLInputElement) {
    box.focus()
    box.select()
  }
}
