import { sameWords } from '@/model/facing/rowWords'
import type { RowWords, TranslationRow, TranslationRows } from '@/model/facing/translationRow'

import { boxWords } from './boxWords'
import { unsavedWords, type UnsavedWords } from './unsavedWords'

export type RowLedger = ReturnType<typeof rowLedger>

/**
 * What the server has of each row, and what was written on top of it and the server does not have yet. That stays in
 * this browser, also when the page is closed.
 *
 * @param user the account that writes; nobody else who uses this browser is offered its words
 */
export function rowLedger({ interview, to, rows }: TranslationRows, user: string) {
  const browser = unsavedWords(user, interview, to)
  const stored = new Map(rows.map((row) => [row.id, row]))
  const unsaved = new Map<string, UnsavedWords>()
  return {
    storedOf: (id: string) => stored.get(id),
    store: (row: TranslationRow) => void stored.set(row.id, row),
    /** Answers whether the words of any row are others now. */
    storeAll: (now: readonly TranslationRow[]): boolean => {
      const changed = now.some(({ id, words }) => !sameWords(words, stored.get(id)?.words ?? null))
      stored.clear()
      for (const row of now) stored.set(row.id, row)
      return changed
    },
    unsavedOf: (id: string) => unsaved.get(id),
    unsavedRows: () => [...unsaved.keys()],
    keep: (id: string, words: UnsavedWords) => {
      unsaved.set(id, words)
      browser.keep(id, words)
    },
    forget: (id: string) => {
      unsaved.delete(id)
      browser.forget(id)
    },
    /** What is in the box of a row. */
    wordsOf: (id: string): RowWords => {
      const row = stored.get(id)
      return unsaved.get(id)?.words ?? (row ? boxWords(row) : '')
    },
    /** Takes up what this browser has kept from another time; answers whose rows' words they are. */
    takeUpKept: (): string[] =>
      [...stored.values()].flatMap((row) => {
        const kept = browser.of(row.id)
        if (!kept) return []
        if (sameWords(kept.words, row.words)) browser.forget(row.id)
        else unsaved.set(row.id, kept)
        return unsaved.has(row.id) ? [row.id] : []
      }),
  }
}
