'use client'

import { useRef, useState, type FocusEvent, type KeyboardEvent } from 'react'

/**
 * Makes the rows of a table one stop of Tab: arrows, Home and End go from row to row, Enter takes the row's next step,
 * and only the row where one is has controls to Tab to. With `plainKeys` also j and k go, and / searches.
 */
export function useRovingRows(keys: readonly string[], plainKeys: boolean, find: () => void) {
  const [chosen, setChosen] = useState<string | null>(null)
  const body = useRef<HTMLTableSectionElement>(null)
  const current = chosen !== null && keys.includes(chosen) ? chosen : (keys[0] ?? null)

  function goTo(key: string | undefined) {
    if (key === undefined) return
    setChosen(key)
    rowOf(key)?.focus()
  }
  const rowOf = (key: string) =>
    body.current?.querySelector<HTMLElement>(`tr[data-row="${CSS.escape(key)}"]`)

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const { target, key } = event
    const isChord = event.altKey || event.ctrlKey || event.metaKey
    if (isChord || !(target instanceof HTMLElement) || isField(target)) return
    const at = current === null ? -1 : keys.indexOf(current)
    const step: Record<string, () => void> = {
      ArrowDown: () => goTo(keys[at + 1]),
      ArrowUp: () => goTo(keys[at - 1]),
      Home: () => goTo(keys[0]),
      End: () => goTo(keys.at(-1)),
      ...(plainKeys && {
        j: () => goTo(keys[at + 1]),
        k: () => goTo(keys[at - 1]),
        '/': find,
      }),
      ...(target.tagName === 'TR' && {
        Enter: () => target.querySelector<HTMLElement>('[data-next]')?.click(),
      }),
    }
    const work = step[key]
    if (!work) return
    event.preventDefault()
    work()
  }

  function onFocus({ target }: FocusEvent<HTMLElement>) {
    const key = target.closest('tr')?.dataset['row']
    if (key !== undefined) setChosen(key)
  }

  return { current, goTo, body: { ref: body, onKeyDown, onFocus } }
}

function isField(element: HTMLElement): boolean {
  return element.closest('input, select, textarea') !== null
}
