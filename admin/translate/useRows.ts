'use client'

import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'

import type { TranslationRows } from '@/model/facing/translationRow'

import { loadRows } from './callTranslation'
import { rowLedger } from './rowLedger'
import { rowSaver } from './rowSaver'
import { rowWriter } from './rowWriter'
import { shownState } from './shownState'
import { useFreshRows } from './useFreshRows'
import { useRetry } from './useRetry'

/** The rows of a translation, what is written in them, and how far it is saved. The functions are always the same. */
export function useRows(start: TranslationRows, user: string) {
  const { interview, to } = start
  const [{ state, ledger, saver, writer }] = useState(() => {
    const state = shownState(start)
    const ledger = rowLedger(start, user)
    const saver = rowSaver(start, state, ledger)
    return { state, ledger, saver, writer: rowWriter(state, ledger, saver) }
  })
  const shown = useSyncExternalStore(state.watch, state.now, state.now)
  const { takeFresh } = writer

  // After the first render: the server knows nothing of what this browser keeps.
  useEffect(() => writer.findKept(), [writer])
  useRetry(shown.problem === null ? shown.failures : 0, saver.sendAll)
  const isWaiting = useCallback(() => ledger.unsavedRows().length > 0, [ledger])
  useFreshRows(interview, to, isWaiting, takeFresh)
  /** After rows were saved by another way than this one. */
  const reload = useCallback(async () => {
    const now = await loadRows(interview, to)
    if (now) takeFresh(now)
  }, [interview, takeFresh, to])

  return { ...shown, ...writer, retry: saver.sendAll, settled: saver.settled, reload }
}
