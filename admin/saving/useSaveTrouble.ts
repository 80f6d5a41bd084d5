'use client'

import { useForm } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'

import type { InterviewInWork } from '../publish/interviewInWork'
import { useRetry } from '../translate/useRetry'
import { readInterview } from './callInterview'
import { mergeInterview, openPlaces, type Fields } from './interviewMerge'
import { watchSaves, type SaveOutcome } from './watchSaves'

export type SaveTrouble =
  | { is: 'offline' }
  /** Somebody, `by` name, saved a newer text; in how many places both changed the same, once that is known. */
  | { is: 'stale'; places: number; by: string | null }

/**
 * Why what is written is not saved, if so. What did not arrive is sent again after a while and once the browser is
 * back on the network.
 */
export function useSaveTrouble(form: InterviewInWork, begunWith: () => Fields, keep: () => void) {
  const { id, locale } = form
  const { getData, submit } = useForm()
  const [trouble, setTrouble] = useState<SaveTrouble | null>(null)
  const [failures, setFailures] = useState(0)

  const told = useCallback(
    async (outcome: SaveOutcome, by: string | null = null) => {
      if (outcome === 'saved') {
        setFailures(0)
        return setTrouble(null)
      }
      keep()
      if (outcome === 'refused') return
      if (outcome === 'unreachable') {
        setFailures((count) => count + 1)
        return setTrouble((now) => now ?? { is: 'offline' })
      }
      setFailures(0)
      const theirs = await readInterview(id, locale)
      const places = theirs ? openPlaces(mergeInterview(begunWith(), getData(), theirs)) : 0
      setTrouble({ is: 'stale', places, by })
    },
    [begunWith, getData, id, keep, locale],
  )
  const newest = useRef(told)
  useEffect(() => {
    newest.current = told
  }, [told])
  useEffect(() => watchSaves(id, (outcome, by) => void newest.current(outcome, by)), [id])

  const send = useCallback(() => {
    void submit({
      acceptValues: { overrideLocalChanges: false },
      action: `/api/interviews/${id}?autosave=true&depth=0&draft=true&fallback-locale=null&locale=${locale}`,
      context: { getDocPermissions: false, incrementVersionCount: false },
      disableFormWhileProcessing: false,
      disableSuccessStatus: true,
      method: 'PATCH',
      overrides: { _status: 'draft' },
      skipValidation: true,
    })
  }, [id, locale, submit])
  useRetry(failures, send)

  const over = useCallback(() => {
    setFailures(0)
    setTrouble(null)
  }, [])
  return { trouble, send, over }
}
