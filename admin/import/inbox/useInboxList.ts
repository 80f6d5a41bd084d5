'use client'

import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'

import type { InboxPage } from '@/desk/inbox/inbox'
import { inboxAddress, type InboxQuery } from '@/desk/inbox/inboxQuery'

export type ListProblem = 'unreachable' | 'signedOut' | 'broken' | null

/** How often it is asked whether somebody has changed something, while the page is looked at. */
const pollEvery = 4000
/** Waiting is shown when it lasts longer than this. */
const patience = 300

type Shown = { page: InboxPage | null; address: string }

/**
 * The list for a query. It begins with what the server rendered, is read again when the query changes, and follows
 * what others do while the page is visible.
 */
export function useInboxList(initial: InboxPage | null, query: InboxQuery) {
  const address = inboxAddress(query)
  const [shown, setShown] = useState<Shown>({ page: initial, address })
  const [problem, setProblem] = useState<ListProblem>(initial ? null : 'broken')
  const [isLate, setLate] = useState(false)
  const latest = useRef(0)

  const load = useCallback(async (wanted: string, seen: string | null) => {
    const number = ++latest.current
    const answer = await readList(wanted, seen)
    const read = typeof answer === 'string' ? null : answer
    if (number === latest.current) {
      setProblem(typeof answer === 'string' ? answer : null)
      if (read) setShown({ page: read, address: wanted })
    }
    return read
  }, [])

  const isStale = shown.address !== address
  useEffect(() => {
    if (!isStale) return
    const timer = setTimeout(() => setLate(true), patience)
    void load(address, null).finally(() => {
      clearTimeout(timer)
      setLate(false)
    })
    return () => clearTimeout(timer)
  }, [isStale, address, load])

  const poll = useEffectEvent(() => {
    if (!document.hidden) void load(address, isStale ? null : (shown.page?.stamp ?? null))
  })
  useEffect(() => {
    const look = () => poll()
    const timer = setInterval(look, pollEvery)
    document.addEventListener('visibilitychange', look)
    window.addEventListener('online', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
      window.removeEventListener('online', look)
    }
  }, [])

  const reload = useCallback(() => load(address, null), [load, address])
  return { page: shown.page, address: shown.address, isLate: isStale && isLate, problem, reload }
}

/** `null` when nothing has changed since `seen`. */
async function readList(
  address: string,
  seen: string | null,
): Promise<InboxPage | Exclude<ListProblem, null> | null> {
  const params = new URLSearchParams(address)
  if (seen !== null) params.set('seen', seen)
  try {
    const response = await fetch(`/api/imports/inbox?${params}`, { credentials: 'same-origin' })
    if (response.status === 204) return null
    if (response.status === 401 || response.status === 403) return 'signedOut'
    if (!response.ok) return 'broken'
    const page: InboxPage = await response.json()
    return page
  } catch {
    return 'unreachable'
  }
}
