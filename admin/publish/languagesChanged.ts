'use client'

import { useSyncExternalStore } from 'react'

let times = 0
const listeners = new Set<() => void>()

/** Says that a language was published, withdrawn or planned: Payload's form knows of its own language only. */
export function sayLanguagesChanged(): void {
  times++
  for (const listener of listeners) listener()
}

/** How often that was said: another number means that what is shown of the languages is out of date. */
export function useLanguagesChanged(): number {
  return useSyncExternalStore(
    subscribe,
    () => times,
    () => 0,
  )
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
