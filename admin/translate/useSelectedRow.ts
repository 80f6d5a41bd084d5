'use client'

import { useEffect, useState } from 'react'

import type { TranslationRow } from '@/model/facing/translationRow'

import { isToDo } from './rowFilters'
import type { Focus } from './RowList'

/** The row in work, and where the keys go. It begins with the first one that is to do, or the one that a link names. */
export function useSelectedRow(start: readonly TranslationRow[]) {
  const [selected, select] = useState<string | null>(
    () => (start.find(isToDo) ?? start[0])?.id ?? null,
  )
  const [focus, setFocus] = useState<Focus>({ on: 'row', far: true })

  useEffect(() => {
    // A link to one row, as find and replace in the other language gives it.
    const id = location.hash.slice(1)
    if (!start.some((row) => row.id === id)) return
    select(id)
    setFocus({ on: 'row', far: true })
  }, [start])

  return { selected, select, focus, setFocus }
}
