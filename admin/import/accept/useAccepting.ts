'use client'

import { useCallback, useEffect, useRef, useState } from 'react'

import type { Acceptance } from '@/desk/accept/acceptance'
import type { AcceptProgress } from '@/desk/accept/acceptSteps'

import { callDesk } from '../callDesk'

type AcceptBody = { as: Acceptance; interview?: string }

/** Why accepting did not come to its end; `message` is `null` where the server does not answer. */
export type AcceptProblem = { code: string | null; message: string | null }

type Ends = {
  /** Saves what is not saved yet; the revision that is to be accepted, or `null` where it could not be saved. */
  flush: () => Promise<number | null>
  onAccepted: (interview: string) => void
}

type Outcome = { interview: string | null; problem: AcceptProblem | null }

const betweenLooks = 400

/**
 * Accepts an import and watches how far it comes. What breaks off can be asked for again: what exists is not made
 * twice. A connection that is lost after the last step is no failure, the interview is there.
 *
 * @param interrupted whether an earlier attempt broke off
 */
export function useAccepting(id: string, interrupted: boolean, { flush, onAccepted }: Ends) {
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

  const isBroken =
    !busy && (progress?.state ?? (interrupted ? 'interrupted' : '')) === 'interrupted'

  async function accept(body: AcceptBody) {
    if (running.current) return
    running.current = true
    setBusy(true)
    setProblem(null)
    const { interview, problem } = await carriedOut(body)
    running.current = false
    if (interview !== null) return onAccepted(interview)
    setBusy(false)
    setProblem(problem)
  }

  async function carriedOut(body: AcceptBody): Promise<Outcome> {
    // What was decided before the break holds, there is nothing more to save.
    const since = isBroken ? undefined : await flush()
    if (since === null) return { interview: null, problem: null }
    const timer = setInterval(() => void look(), betweenLooks)
    const answer = await callDesk(`/${id}/accept`, { ...body, since })
    clearInterval(timer)
    if ('body' in answer) return { interview: String(answer.body['interview']), problem: null }
    const now = await look()
    const isAccepted = now?.state === 'accepted'
    return { interview: isAccepted ? now.interview : null, problem: answer }
  }

  return { busy, isBroken, steps: progress?.steps ?? [], problem, accept }
}

function isProgress(body: object): body is AcceptProgress {
  return 'steps' in body && Array.isArray(body.steps) && 'state' in body && 'interview' in body
}
