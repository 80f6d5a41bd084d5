'use client'

import { useSyncExternalStore } from 'react'

const key = 'fp-preview'

const watching = new Set<() => void>()

/** Whether the editor wants to see the reader's page beside the text; remembered in this browser. */
export function usePreviewOpen(): boolean {
  return useSyncExternalStore(watch, isOpen, () => false)
}

export function togglePreview(): void {
  if (isOpen()) localStorage.removeItem(key)
  else localStorage.setItem(key, 'open')
  for (const tell of watching) tell()
}

function isOpen(): boolean {
  return localStorage.getItem(key) === 'open'
}

function watch(tell: () => void): () => void {
  watching.add(tell)
  return () => watching.delete(tell)
}
