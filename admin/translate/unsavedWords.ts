import type { Locale } from '@/locales/locale'
import type { RowWords } from '@/model/facing/translationRow'

import { keptInBrowser } from '../keptInBrowser'

/**
 * What somebody wrote in a row and the server does not have yet, with what it had when that was written. `source` is
 * what the original said while they were written.
 */
export type UnsavedWords = {
  words: RowWords
  base: RowWords | null
  source?: RowWords | null
  progress: 'draft' | 'done'
}

/** The words of one translation that could not be saved yet, in this browser, row by row and for one account only. */
export function unsavedWords(user: string, interview: string, to: Locale) {
  const placeOf = (row: string) =>
    keptInBrowser(`facing-pages translation ${user} ${interview} ${to} ${row}`, isUnsaved)
  return {
    keep: (row: string, unsaved: UnsavedWords) => placeOf(row).keep(unsaved),
    forget: (row: string) => placeOf(row).forget(),
    of: (row: string) => placeOf(row).read(),
  }
}

function isUnsaved(value: unknown): value is UnsavedWords {
  return (
    typeof value === 'object' &&
    value !== null &&
    'words' in value &&
    'base' in value &&
    'progress' in value
  )
}
