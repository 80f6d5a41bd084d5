'use client'

import { useRouter, useSearchParams } from 'next/navigation'
import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'

import type { InboxPage } from '@/desk/inbox/inbox'
import { inboxAddress, inboxQuery, rowsAtOnce, type InboxQuery } from '@/desk/inbox/inboxQuery'
import type { Locale } from '@/locales/locale'
import { inboxMessages } from '@/locales/messagesInbox'

import { callDesk } from '../callDesk'
import { DropMaterial } from './DropMaterial'
import { InboxBanner } from './InboxBanner'
import { InboxFilters } from './InboxFilters'
import { InboxTable } from './InboxTable'
import type { IntakeMaterial } from './intakeQueue'
import { stateWords, whyWords } from './inboxWords'
import { tellWaiting } from './tellWaiting'
import { useInboxList } from './useInboxList'
import { useIntake } from './useIntake'

type Props = {
  initial: InboxPage | null
  /** ISO: when the server rendered the list. */
  rendered: string
  language: Locale
  user: string
  plainKeys: boolean
}

/** The inbox: what is being read, and everything that has come in. */
export function Inbox({ initial, rendered, language, user, plainKeys }: Props) {
  const messages = inboxMessages[language]
  const router = useRouter()
  const params = useSearchParams()
  const query = useMemo(() => inboxQuery(new URLSearchParams(params)), [params])
  const list = useInboxList(initial, query)
  const intake = useIntake(user, language)
  const [cameAgain, setCameAgain] = useState<readonly string[]>([])
  const [said, setSaid] = useState('')
  /** What is read alone leads to its review: the list that is left need not be asked for. */
  const [leads, setLeads] = useState(false)
  const chooser = useRef<HTMLInputElement>(null)
  const replaces = useRef<string | null>(null)
  const { queue, items } = intake

  async function take(materials: IntakeMaterial[]) {
    const instead = replaces.current
    replaces.current = null
    setLeads(materials.length === 1)
    const outcomes = await queue.take(materials)
    const [only] = outcomes
    if (outcomes.length !== 1 || !only) return setLeads(false)
    // What an editor has replaced by a better file has been dealt with.
    if (instead !== null && instead !== only.id && !only.isRefused) {
      const reason = messages.replacedBy(materials[0]?.name ?? '')
      await callDesk(`/${instead}/set-aside`, { reason })
    }
    if (!only.isRefused && queue.isIdle) {
      return router.push(`/admin/import/${only.id}${only.again ? '?again=1' : ''}`)
    }
    setLeads(false)
  }

  /** What has been read is the list's from now on. */
  const read = items.filter(({ state }) => state === 'read')
  const handOver = useEffectEvent(async () => {
    const fresh = await list.reload()
    const words = read.flatMap(({ id }) => {
      const entry = fresh?.entries.find((one) => one.id === id)
      if (!entry) return []
      return messages.done(entry.title, stateWords(entry, messages), whyWords(entry, messages))
    })
    setSaid(words.join(' '))
    setCameAgain((before) => [
      ...before,
      ...read.flatMap(({ id, cameAgain: isAgain }) => (isAgain && id !== null ? [id] : [])),
    ])
    for (const { key } of read) queue.remove(key)
  })
  const readKeys = read.map(({ key }) => key).join(' ')
  useEffect(() => {
    if (readKeys !== '' && !leads) void handOver()
  }, [readKeys, leads])

  const { page } = list
  useEffect(() => {
    if (page) tellWaiting(page.waiting, language)
  }, [page, language])

  // A server that was away tells by answering again; the browser's own event knows only of its own line.
  const isBack = list.problem === null
  const goOn = useEffectEvent(() => {
    if (intake.problem !== null) queue.retry()
  })
  useEffect(() => {
    if (isBack) goOn()
  }, [isBack, page?.stamp])

  function show(next: InboxQuery, how: 'push' | 'replace') {
    const address = `${window.location.pathname}${inboxAddress(next)}`
    if (how === 'push') window.history.pushState(null, '', address)
    else window.history.replaceState(null, '', address)
  }
  function choose(instead: string | null) {
    replaces.current = instead
    chooser.current?.click()
  }

  const isEmpty = page?.counts.all === 0 && items.length === 0 && query.search === ''
  return (
    <>
      <a className="fp-skip" href="#fp-list">
        {messages.skip}
      </a>
      <InboxBanner
        messages={messages}
        problem={list.problem === 'broken' ? null : (list.problem ?? intake.problem)}
        items={items}
        retry={() => {
          queue.retry()
          void list.reload()
        }}
      />
      <DropMaterial
        user={user}
        messages={messages}
        chooser={chooser}
        take={(materials) => void take(materials)}
      />
      <p className="fp-hidden" role="status">
        {said}
      </p>
      <div id="fp-list" tabIndex={-1}>
        {isEmpty ? (
          <p className="fp-empty">{messages.empty}</p>
        ) : (
          <>
            <InboxFilters
              messages={messages}
              query={query}
              counts={page?.counts ?? null}
              reading={items.filter(({ state }) => state !== 'failed' && state !== 'read').length}
              show={show}
            />
            {list.problem === 'broken' && (
              <div className="fp-banner fp-banner--error" role="alert">
                {messages.broken}{' '}
                <button className="fp-link" type="button" onClick={() => void list.reload()}>
                  {messages.tryNow}
                </button>
              </div>
            )}
            <InboxTable
              messages={messages}
              language={language}
              rendered={rendered}
              plainKeys={plainKeys}
              query={query}
              list={list}
              items={items}
              queue={queue}
              cameAgain={cameAgain}
              reload={() => void list.reload()}
              choose={choose}
              more={() => show({ ...query, rows: query.rows + rowsAtOnce }, 'replace')}
            />
          </>
        )}
      </div>
    </>
  )
}
