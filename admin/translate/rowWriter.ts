import { isWordless, sameWords } from '@/model/facing/rowWords'
import type { RowWords, TranslationRow, TranslationRows } from '@/model/facing/translationRow'

import type { RowLedger } from './rowLedger'
import type { RowSaver } from './rowSaver'
import type { ShownState } from './shownState'

/** Long enough for the letters of a few words. */
const pause = 900

/**
 * What a translator does with the rows. The screen shows what was written at once, whenever it is saved.
 */
export function rowWriter(state: ShownState, ledger: RowLedger, saver: RowSaver) {
  const { now, change, show, dispute, beginAfresh } = state
  let timer: ReturnType<typeof setTimeout> | undefined

  function write(id: string, words: RowWords, progress: 'draft' | 'done'): void {
    const before = ledger.unsavedOf(id)
    const row = ledger.storedOf(id)
    const base = before ? before.base : (row?.words ?? null)
    ledger.keep(id, { words, base, source: row?.source ?? null, progress })
    const { found } = now()
    if (found.includes(id)) change({ found: found.filter((other) => other !== id) })
  }

  function typed(id: string, words: RowWords): void {
    clearTimeout(timer)
    const row = ledger.storedOf(id)
    if (!ledger.unsavedOf(id) && sameWords(words, row?.words ?? null)) return
    write(id, words, 'draft')
    timer = setTimeout(() => saver.send(id), pause)
  }

  /** The words as they will stand once they are saved. */
  function showWritten(id: string): void {
    const row = ledger.storedOf(id)
    const mine = ledger.unsavedOf(id)
    if (!row || !mine) return
    const isMissing = isWordless(mine.words)
    if (isMissing) return show({ ...row, words: null, state: 'missing', was: null })
    // A draft says nothing of what has changed in the original.
    const isStale = row.state === 'stale' && mine.progress === 'draft'
    const decided = isStale ? {} : { state: mine.progress, was: null }
    show({ ...row, words: mine.words, ...decided })
  }

  function leave(id: string): void {
    clearTimeout(timer)
    if (now().conflicts.get(id)?.merging) dispute(id, null)
    if (!ledger.unsavedOf(id)) return
    showWritten(id)
    saver.send(id)
  }

  /** Saves the words of the box; answers whether there are any. */
  function finish(id: string, progress: 'draft' | 'done'): boolean {
    const words = ledger.wordsOf(id)
    if (isWordless(words)) return false
    write(id, words, progress)
    leave(id)
    return true
  }

  return {
    wordsOf: ledger.wordsOf,
    typed,
    leave,
    finish,
    beginAfresh,
    /** Takes the words of a row away. */
    clear: (id: string) => {
      write(id, '', 'draft')
      leave(id)
      beginAfresh()
    },
    stillRight: (id: string) => {
      const row = ledger.storedOf(id)
      if (!row || row.state !== 'stale') return
      // Words that were changed are made from the present wording, which says as much.
      if (ledger.unsavedOf(id)) return void finish(id, 'done')
      show({ ...row, state: 'done', was: null })
      saver.sayRight(row)
    },
    /** A row that a machine has filled. Words that a person is writing there go on top: answers whether nobody is. */
    take: (row: TranslationRow): boolean => {
      const isWriting = ledger.unsavedOf(row.id) !== undefined
      saver.answered(null, row)
      return !isWriting
    },
    settle: (id: string, how: 'mine' | 'theirs' | 'merge') => {
      const conflict = now().conflicts.get(id)
      const mine = ledger.unsavedOf(id)
      if (!conflict || !mine) return
      if (how === 'theirs') {
        saver.forget(id)
        show(conflict.theirs)
        beginAfresh()
      } else ledger.keep(id, { ...mine, base: conflict.theirs.words })
      dispute(id, how === 'merge' ? { ...conflict, merging: true } : null)
      if (how === 'mine') saver.send(id)
      if (how === 'theirs') saver.wentThrough(id)
    },
    /** Looks for words of another time in this browser. */
    findKept: () => {
      const found = ledger.takeUpKept()
      if (found.length === 0) return
      change({ found })
      beginAfresh()
    },
    putBack: () => {
      for (const id of now().found) leave(id)
      change({ found: [] })
    },
    throwAway: () => {
      for (const id of now().found) saver.forget(id)
      change({ found: [] })
      beginAfresh()
    },
    /** All rows as they stand at the server. */
    takeFresh: ({ rows, terms }: TranslationRows) => {
      const changed = ledger.storeAll(rows)
      change({ rows, terms })
      if (changed) beginAfresh()
    },
  }
}
