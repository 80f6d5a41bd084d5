import type { RowChange, TranslationRow, TranslationRows } from '@/model/facing/translationRow'

import { saveRow } from './callTranslation'
import type { RowLedger } from './rowLedger'
import type { ShownState } from './shownState'
import type { UnsavedWords } from './unsavedWords'

export type RowSaver = ReturnType<typeof rowSaver>

/**
 * Saves row by row, one after the other. A row that somebody else was quicker with waits for a decision while the
 * others go on; what did not arrive stays in the ledger until it is sent again.
 */
export function rowSaver(
  { interview, to }: TranslationRows,
  { now, change, show, dispute }: ShownState,
  ledger: RowLedger,
) {
  const unsent = new Set<string>()
  let queue = Promise.resolve()

  /** What went through counts no more as failed, and is said to be saved once everything is. */
  function wentThrough(id: string): void {
    unsent.delete(id)
    const isAll = unsent.size === 0
    const isOpen = [...now().conflicts.values()].some(({ merging }) => !merging)
    change({ saving: isAll && !isOpen ? 'saved' : 'notSaved' })
    if (isAll) change({ failures: 0, problem: null })
  }

  function forget(id: string): void {
    ledger.forget(id)
    unsent.delete(id)
  }

  /** What the server has of a row now; `sent` are the words that it was sent. */
  function answered(sent: UnsavedWords | null, row: TranslationRow): void {
    ledger.store(row)
    const written = ledger.unsavedOf(row.id)
    // Written on while it was saved: what stands now is what the next save is made from.
    if (written && written !== sent) return ledger.keep(row.id, { ...written, base: row.words })
    forget(row.id)
    // What the source said before goes on being shown to whoever works on the row.
    const was = now().rows.find(({ id }) => id === row.id)?.was ?? null
    show({ ...row, was: row.was ?? was })
  }

  function met(theirs: TranslationRow): 'again' | void {
    const { id, words } = theirs
    ledger.store(theirs)
    const mine = ledger.unsavedOf(id)
    if (mine && theirs.state === 'machine') {
      // Nobody asks a machine whose words count.
      ledger.keep(id, { ...mine, base: words })
      return 'again'
    }
    if (mine) dispute(id, { theirs, merging: false })
    // Only said to be still right: there is one text, the other's.
    else show(theirs)
    wentThrough(id)
  }

  async function post(asked: RowChange, sent: UnsavedWords | null): Promise<'again' | void> {
    change({ saving: 'saving' })
    const answer = await saveRow(interview, to, asked)
    if (answer.is === 'conflict') return met(answer.row)
    if (answer.is === 'saved') {
      answered(sent, answer.row)
      return wentThrough(asked.id)
    }
    // Tried again, the words that are still right are sent themselves.
    const { id, base, source = null } = asked
    if (!sent && base !== null) ledger.keep(id, { words: base, base, source, progress: 'done' })
    unsent.add(id)
    change({ problem: answer.message, failures: now().failures + 1, saving: 'notSaved' })
  }

  /** Sends what waits in a row, after what is being sent. */
  function send(id: string): void {
    queue = queue.then(async () => {
      for (let outcome: 'again' | void = 'again'; outcome === 'again';) {
        const sent = ledger.unsavedOf(id)
        const conflict = now().conflicts.get(id)
        if (!sent || (conflict && !conflict.merging)) return
        outcome = await post({ id, ...sent }, sent)
      }
    })
  }

  return {
    send,
    sendAll: () => ledger.unsavedRows().forEach(send),
    /** Says of a stale row that its words are still right. */
    sayRight: ({ id, words, source }: TranslationRow) => {
      queue = queue.then(async () => {
        await post({ id, stillRight: true, base: words, source }, null)
      })
    },
    /** When nothing is on its way any more: whether the server has everything. */
    settled: async (): Promise<boolean> => {
      await queue
      return ledger.unsavedRows().length === 0
    },
    answered,
    forget,
    wentThrough,
  }
}
