import type { Locale } from '@/locales/locale'
import type { RowWords } from '@/model/translationRow'

/** What somebody wrote in a row and the server does not have yet, with what it had when that was written. */
/** `source` is what the original said while they were written. */
export type UnsavedWords = {
  words: RowWords
  base: RowWords | null
  source?: RowWords | null
  progress: 'draft' | 'done'
}

/** The words of one translation that could not be saved yet, in this browser and row by row. */
export function unsavedWords(interview: string, to: Locale) {
  const nameOf = (row: string) => `facing-pages translation ${interview} ${to} ${row}`
  return {
    /** A browser that is full or forbids it keeps nothing; then the words live as long as the page. */
    keep(row: string, unsaved: UnsavedWords): void {
      try {
        localStorage.setItem(nameOf(row), JSON.stringify(unsaved))
      } catch {
        // Saving over the network goes on all the same.
      }
    },
    forget(row: string): void {
      try {
        localStorage.removeItem(nameOf(row))
      } catch {
        // Nothing was kept.
      }
    },
    of(row: string): UnsavedWords | null {
      try {
        const kept: unknown = JSON.parse(localStorage.getItem(nameOf(row)) ?? 'null')
        return isUnsaved(kept) ? kept : null
      } catch {
        return null
      }
    },
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
