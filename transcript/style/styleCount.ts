import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { useSyncExternalStore } from 'react'

const counts = new WeakMap<LexicalEditor, number>()
const listeners = new Set<() => void>()

/** Tells the toolbar of this editor how many suggestions there are. */
export function tellStyleCount(editor: LexicalEditor, count: number): void {
  if (counts.get(editor) === count) return
  counts.set(editor, count)
  for (const listener of listeners) listener()
}

/** How many suggestions there are for the text of this editor; 0 until it was looked at. */
export function useStyleCount(editor: LexicalEditor): number {
  const count = () => counts.get(editor) ?? 0
  return useSyncExternalStore(listen, count, () => 0)
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
