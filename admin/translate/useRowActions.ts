'use client'

import { useEffect, useMemo, useRef } from 'react'

import type { RowActions } from './RowAtWork'
import type { useDeskWork } from './useDeskWork'

type Work = ReturnType<typeof useDeskWork>

/** What can be done with the row in work; the same as long as the page stands, so that its box is not drawn anew. */
export function useRowActions(work: Work, mayWrite: boolean): RowActions | null {
  const { desk, machine, suggests, setFocus } = work
  const { wordsOf, typed, settle, finish, clear } = desk
  const { drop } = machine
  const latest = useRef(work)
  useEffect(() => {
    latest.current = work
  })
  return useMemo<RowActions | null>(() => {
    if (!mayWrite) return null
    return {
      wordsOf,
      typed,
      settle,
      done: (id) => latest.current.decide('done', id),
      stillRight: (id) => latest.current.decide('stillRight', id),
      // Both buttons go with the machine's words; the focus goes to the box instead of getting lost.
      takeAsDraft: (id) => {
        finish(id, 'draft')
        setFocus({ on: 'box', far: false })
      },
      discard: (id) => {
        clear(id)
        setFocus({ on: 'box', far: false })
      },
      suggest: suggests ? (id) => latest.current.suggestFor(id) : null,
      dropOffer: drop,
    }
  }, [mayWrite, suggests, wordsOf, typed, settle, finish, clear, drop, setFocus])
}
