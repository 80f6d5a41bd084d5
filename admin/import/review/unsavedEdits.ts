import type { Edits } from '@/desk/review/edits'

import { keptInBrowser } from '../../keptInBrowser'

/** Edits that could not be saved yet, with what the server had when they were made. */
export type Unsaved = { edits: Edits; base: Edits; revision: number }

/** The edits of one import that one account made in this browser. */
export function unsavedEdits(user: string, id: string) {
  return keptInBrowser(`facing-pages import ${user} ${id}`, isUnsaved)
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
