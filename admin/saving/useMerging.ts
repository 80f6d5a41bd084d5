'use client'

import { toast, useForm } from '@payloadcms/ui'
import { useCallback, useState } from 'react'

import type { SavingMessages } from '@/locales/messagesSaving'
import type { Choice } from '@/model/passage/mergePassages'

import type { InterviewInWork } from '../publish/interviewInWork'
import { readInterview, storeInterview } from './callInterview'
import {
  mergedChanges,
  mergeInterview,
  openPlaces,
  type Fields,
  type InterviewMerge,
} from './interviewMerge'

/**
 * Brings words together with what is stored now. Where both sides changed the same place, `merge` waits for choices;
 * what is brought together is stored on top of the newer text and then taken over by the form.
 */
export function useMerging(form: InterviewInWork, messages: SavingMessages, onMerged: () => void) {
  const { setProcessing } = useForm()
  const [merge, setMerge] = useState<InterviewMerge | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const { id, locale, readAgain } = form

  const settle = useCallback(
    async (settled: InterviewMerge, choices: ReadonlyMap<string, Choice>): Promise<boolean> => {
      const changes = mergedChanges(settled, choices)
      const isNothing = Object.keys(changes).length === 0
      const stored = isNothing
        ? 'stored'
        : await storeInterview(id, locale, changes, settled.theirs['updatedAt'])
      if (stored === 'stale') return false
      if (stored !== 'stored') {
        setProblem(stored === 'unreachable' ? messages.unreachable : stored.problem)
        return true
      }
      await readAgain()
      setMerge(null)
      setProblem(null)
      onMerged()
      toast.success(messages.merged)
      return true
    },
    [id, locale, messages, onMerged, readAgain],
  )

  const begin = useCallback(
    async (base: Fields, mine: Fields): Promise<void> => {
      setBusy(true)
      // Letters typed while the form takes over another text would be lost.
      setProcessing(true)
      try {
        for (;;) {
          const theirs = await readInterview(id, locale)
          if (!theirs) return setProblem(messages.unreachable)
          const found = mergeInterview(base, mine, theirs)
          setProblem(null)
          if (openPlaces(found) > 0) return setMerge(found)
          if (await settle(found, new Map())) return
        }
      } finally {
        setBusy(false)
        setProcessing(false)
      }
    },
    [id, locale, messages, setProcessing, settle],
  )

  /** With a choice for each open place. Somebody may have been quicker again: then what is open is shown anew. */
  const choose = useCallback(
    async (choices: ReadonlyMap<string, Choice>, base: Fields): Promise<void> => {
      if (!merge) return
      setBusy(true)
      try {
        if (!(await settle(merge, choices))) await begin(base, merge.mine)
      } finally {
        setBusy(false)
      }
    },
    [begin, merge, settle],
  )

  const later = useCallback(() => setMerge(null), [])
  return { merge, problem, isBusy, begin, choose, later }
}
