'use client'

import { useCallback, useEffect, useRef, useState } from 'react'

import type { TranslateMessages } from '@/locales/messagesTranslate'
import type { TranslationRow, TranslationRows } from '@/model/facing/translationRow'

import { isToDo, nextToDo } from './rowFilters'
import type { Focus } from './RowList'
import type { TranslateCommand } from './translateKeys'
import { useRows } from './useRows'
import { useSelectedRow } from './useSelectedRow'
import { useSuggestions } from './useSuggestions'

/** A translator's way through the rows: the one in work, what is done with it, and where that leads. */
export function useDeskWork(start: TranslationRows, user: string, messages: TranslateMessages) {
  const desk = useRows(start, user)
  const { rows } = desk
  const { selected, select, focus, setFocus } = useSelectedRow(start.rows)
  /** What is said where a command can't be carried out. */
  const [said, setSaid] = useState('')
  const suggests = start.suggests && start.mayWrite

  const open = useRef(selected)
  useEffect(() => {
    open.current = selected
  })
  const { take, beginAfresh } = desk
  const taken = useCallback(
    (row: TranslationRow) => {
      if (!take(row) || row.id !== open.current) return
      // The box is drawn anew with the machine's words; whoever was in it stays in it.
      const isInBox = document.activeElement?.matches('[aria-current=true] [data-box]') ?? false
      beginAfresh()
      if (isInBox) setFocus({ on: 'box', far: false })
    },
    [take, beginAfresh, setFocus],
  )
  const machine = useSuggestions(start, taken)

  function go(id: string | null | undefined, on: Focus['on'], far = false) {
    setSaid('')
    if (id === null || id === undefined) return
    if (selected !== null && id !== selected) desk.leave(selected)
    select(id)
    setFocus({ on, far })
  }
  function goToDo(step: 1 | -1) {
    const id = nextToDo(rows, selected, step)
    if (id !== null) return go(id, 'box', true)
    setSaid(rows.some(isToDo) ? '' : messages.nothingToDo)
  }
  function decide(how: 'done' | 'stillRight', id: string) {
    if (how === 'stillRight') desk.stillRight(id)
    else if (!desk.finish(id, 'done')) return setSaid(messages.emptyDone)
    const next = nextToDo(rows, id, 1)
    if (next !== null) return go(next, 'box', true)
    setFocus({ on: 'row', far: false })
    setSaid(messages.nothingToDo)
  }
  function suggestFor(id: string) {
    if (!suggests) return setSaid(messages.machine.off)
    // What is in the box is a person's, and the server is to know it first.
    desk.leave(id)
    void machine.suggest(id)
  }

  /** @param shown the rows between which the arrows go */
  function command({ do: asked }: TranslateCommand, shown: readonly TranslationRow[]) {
    const at = shown.findIndex(({ id }) => id === selected)
    const { on } = focus
    if (asked === 'next') return go(shown[at + 1]?.id, on)
    if (asked === 'previous') return go(shown[at - 1]?.id, on)
    if (asked === 'first') return go(shown[0]?.id, on)
    if (asked === 'last') return go(shown.at(-1)?.id, on)
    if (asked === 'nextToDo') return goToDo(1)
    if (asked === 'previousToDo') return goToDo(-1)
    if (asked === 'write') return go(selected, 'box')
    if (selected === null) return
    if (asked === 'leave') {
      desk.leave(selected)
      return setFocus({ on: 'row', far: false })
    }
    if (!start.mayWrite) return
    if (asked === 'suggest') return suggestFor(selected)
    const row = rows.find(({ id }) => id === selected)
    if (asked === 'done') decide('done', selected)
    if (asked === 'stillRight' && row?.state === 'stale') decide('stillRight', selected)
  }

  return {
    desk,
    machine,
    suggests,
    selected,
    focus,
    setFocus,
    said,
    go,
    goToDo,
    decide,
    suggestFor,
    command,
  }
}
