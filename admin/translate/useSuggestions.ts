'use client'

import { useCallback, useEffect, useMemo, useRef, useState } from 'react'

import type { RowWords, TranslationRow, TranslationRows } from '@/model/facing/translationRow'

import { askSuggestion } from './callSuggestions'

/** A machine at work on many rows: how many it has been through, and how many of those it left without words. */
export type SuggestRun = { all: number; done: number; without: number; ended: boolean }

/** Why there is no suggestion; `null` where the server did not answer. */
type Problem = { message: string | null }

/** A few at once, as each answer takes seconds; the server sees to what the service can bear. */
const together = 3

/**
 * What a machine suggests, for one row or for many after each other. What is stored is handed to `take`; what is only
 * offered waits in `offers` until somebody uses or leaves it. Leaving the page ends everything.
 */
export function useSuggestions(
  { interview, to }: Pick<TranslationRows, 'interview' | 'to'>,
  take: (row: TranslationRow) => void,
) {
  const [asking, setAsking] = useState<ReadonlySet<string>>(new Set())
  const [offers, setOffers] = useState<ReadonlyMap<string, RowWords>>(new Map())
  const [run, setRun] = useState<SuggestRun | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const working = useRef(new AbortController())
  const waiting = useRef(new Set<string>())

  useEffect(() => () => working.current.abort(), [])

  /** Answers whether the row has its words, or why a service has none for it; `stop` where no other row will do. */
  const askFor = useCallback(
    async (id: string, signal: AbortSignal): Promise<'words' | 'none' | 'stop'> => {
      if (waiting.current.has(id)) return 'words'
      waiting.current.add(id)
      setAsking(new Set(waiting.current))
      try {
        const answer = await askSuggestion(interview, to, id, signal)
        if (answer.is === 'stored') take(answer.row)
        if (answer.is === 'offered') setOffers((before) => new Map(before).set(id, answer.words))
        if (answer.is !== 'refused') return 'words'
        setProblem({ message: answer.message })
        return answer.passage ? 'none' : 'stop'
      } catch {
        return 'stop'
      } finally {
        waiting.current.delete(id)
        setAsking(new Set(waiting.current))
      }
    },
    [interview, to, take],
  )

  const suggest = useCallback(
    (id: string) => {
      setProblem(null)
      if (working.current.signal.aborted) working.current = new AbortController()
      return askFor(id, working.current.signal)
    },
    [askFor],
  )

  const suggestAll = useCallback(
    async (ids: readonly string[]) => {
      const { signal } = (working.current = new AbortController())
      const left = [...ids]
      setProblem(null)
      setRun({ all: ids.length, done: 0, without: 0, ended: false })
      const work = async () => {
        for (let id = left.shift(); id !== undefined && !signal.aborted; id = left.shift()) {
          const outcome = await askFor(id, signal)
          if (outcome === 'stop') return void (left.length = 0)
          const without = outcome === 'none' ? 1 : 0
          setRun((now) => now && { ...now, done: now.done + 1, without: now.without + without })
        }
      }
      await Promise.all(Array.from({ length: together }, work))
      setRun((now) => now && { ...now, ended: true })
    },
    [askFor],
  )

  const stop = useCallback(() => working.current.abort(), [])
  const close = useCallback(() => {
    setRun(null)
    setProblem(null)
  }, [])
  const drop = useCallback((id: string) => {
    setOffers((before) => new Map([...before].filter(([other]) => other !== id)))
  }, [])

  return useMemo(
    () => ({ asking, offers, run, problem, suggest, suggestAll, stop, close, drop }),
    [asking, offers, run, problem, suggest, suggestAll, stop, close, drop],
  )
}
