import type { Edits } from '@/desk/edits'

/** Edits that could not be saved yet, with what the server had when they were made. */
export type Unsaved = { edits: Edits; base: Edits; revision: number }

const nameOf = (id: string) => `facing-pages import ${id}`

/** Keeps them in this browser. One that is full or forbids it keeps nothing; then they live as long as the page. */
export function keepUnsaved(id: string, unsaved: Unsaved): void {
  try {
    localStorage.setItem(nameOf(id), JSON.stringify(unsaved))
  } catch {
    // Saving over the network goes on all the same.
  }
}

export function forgetUnsaved(id: string): void {
  try {
    localStorage.removeItem(nameOf(id))
  } catch {
    // Nothing was kept.
  }
}

export function unsavedEdits(id: string): Unsaved | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(nameOf(id)) ?? 'null')
    return isUnsaved(kept) ? kept : null
  } catch {
    return null
  }
}

function isUnsaved(value: unknown): value is Unsaved {
  return (
    typeof value === 'object' &&
    value !== null &&
    'edits' in value &&
    'base' in value &&
    'revision' in value
  )
}
