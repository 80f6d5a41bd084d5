'use client'

import { useCallback, useEffect, useRef, useState } from 'react'

import type { Acceptance } from '@/desk/acceptance'
import type { AcceptProgress } from '@/desk/acceptSteps'

import { callDesk } from '../callDesk'

export type AcceptBody = { as: Acceptance; interview?: string; since?: number }

/** Why accepting did not come to its end; `message` is `null` where the server does not answer. */
export type AcceptProblem = { code: string | null; message: string | null }

const betweenLooks = 400

/**
 * Accepts an import and watches how far it comes. What breaks off can be asked for again: what exists is not made
 * twice. A connection that is lost after the last step is no failure, the interview is there.
 *
 * @param interrupted whether an earlier attempt broke off
 */
export function useAccepting(
  id: string,
  interrupted: boolean,
  onAccepted: (interview: string) => void,
) {
  const [busy, setBusy] = useState(false)
  const [progress, setProgress] = useState<AcceptProgress | null>(null)
  const [problem, setProblem] = useState<AcceptProblem | null>(null)
  const running = useRef(false)

  const look = useCallback(async () => {
    const answer = await callDesk(`/${id}/steps`)
    if (!('body' in answer) || !isProgress(answer.body)) return null
    setProgress(answer.body)
    return answer.body
  }, [id])

  useEffect(() => {
    if (interrupted) void look()
  }, [interrupted, look])

  async function accept(body: AcceptBody) {
    if (running.current) return
    running.current = true
    setBusy(true)
    setProblem(null)
    const timer = setInterval(() => void look(), betweenLooks)
    const answer = await callDesk(`/${id}/accept`, body)
    clearInterval(timer)
    if ('body' in answer) return onAccepted(String(answer.body['interview']))
    const now = await look()
    if (now?.state === 'accepted' && now.interview !== null) return onAccepted(now.interview)
    running.current = false
    setBusy(false)
    setProblem(answer)
  }

  const isBroken =
    !busy && (progress?.state ?? (interrupted ? 'interrupted' : '')) === 'interrupted'
  return { busy, isBroken, steps: progress?.steps ?? [], problem, accept }
}

function isProgress(body: object): body is AcceptProgress {
  return 'steps' in body && Array.isArray(body.steps) && 'state' in body && 'interview' in body
}
