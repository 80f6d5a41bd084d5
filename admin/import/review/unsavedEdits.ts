import type { Edits } from '@/desk/review/edits'

import { keptInBrowser } from '../../keptInBrowser'

/** Edits that could not be saved yet, with what the server had when they were made. */
export type Unsaved = { edits: Edits; base: Edits; revision: number }

const placeOf = (id: string) => keptInBrowser(`facing-pages import ${id}`, isUnsaved)

/** Keeps them in this browser. */
export function keepUnsaved(id: string, unsaved: Unsaved): void {
  placeOf(id).keep(unsaved)
}

export function forgetUnsaved(id: string): void {
  placeOf(id).forget()
}

export function unsavedEdits(id: string): Unsaved | null {
  return placeOf(id).read()
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
