'use client'

import { useCallback, useEffect, useMemo, useRef, useState } from 'react'

import { isWordless, sameWords } from '@/model/rowWords'
import type { RowChange, RowWords, TranslationRow, TranslationRows } from '@/model/translationRow'

import { loadRows, saveRow } from './callTranslation'
import { boxWords } from './boxWords'
import { unsavedWords, type UnsavedWords } from './unsavedWords'
import { useFreshRows } from './useFreshRows'
import { useRetry } from './useRetry'

export type Saving = 'idle' | 'saving' | 'saved' | 'notSaved'

/** A row that somebody else saved meanwhile: what stands now, and whether the box is to become one of both. */
export type Conflict = { theirs: TranslationRow; merging: boolean }

/** Long enough for the letters of a few words. */
const pause = 900

/**
 * The rows of a translation and what is written in them, saved row by row. The screen shows what was written at once;
 * what the server does not have yet stays in this browser, also when the page is closed. A row that somebody else was
 * quicker with waits for a decision while the others go on.
 */
export function useRows(start: TranslationRows) {
  const { interview, to } = start
  const [rows, setRows] = useState(start.rows)
  const [terms, setTerms] = useState(start.terms)
  const [saving, setSaving] = useState<Saving>('idle')
  /** How often in a row saving has failed. */
  const [failures, setFailures] = useState(0)
  /** What the server answered when it refused. */
  const [problem, setProblem] = useState<string | null>(null)
  const [conflicts, setConflicts] = useState<ReadonlyMap<string, Conflict>>(new Map())
  /** Rows whose words of another time were found in this browser. */
  const [found, setFound] = useState<readonly string[]>([])
  /** Counts up where the open box must begin afresh. */
  const [resets, setResets] = useState(0)

  const store = useMemo(() => unsavedWords(interview, to), [interview, to])
  const server = useRef(new Map(start.rows.map((row) => [row.id, row])))
  const waiting = useRef(new Map<string, UnsavedWords>())
  const disputed = useRef(new Map<string, Conflict>())
  const unsent = useRef(new Set<string>())
  const queue = useRef(Promise.resolve())
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const show = useCallback((row: TranslationRow) => {
    setRows((before) => before.map((old) => (old.id === row.id ? row : old)))
  }, [])
  /** A row after it was saved. What the source said before goes on being shown to whoever works on it. */
  const showSaved = useCallback((row: TranslationRow) => {
    setRows((before) =>
      before.map((old) => (old.id === row.id ? { ...row, was: row.was ?? old.was } : old)),
    )
  }, [])
  /** What went through counts no more as failed, and is said to be saved once everything is. */
  const wentThrough = useCallback((id: string) => {
    unsent.current.delete(id)
    const isAll = unsent.current.size === 0
    const isOpen = [...disputed.current.values()].some(({ merging }) => !merging)
    setSaving(isAll && !isOpen ? 'saved' : 'notSaved')
    if (!isAll) return
    setFailures(0)
    setProblem(null)
  }, [])
  const dispute = useCallback((id: string, conflict: Conflict | null) => {
    if (conflict) disputed.current.set(id, conflict)
    else disputed.current.delete(id)
    setConflicts(new Map(disputed.current))
  }, [])
  const drop = useCallback(
    (id: string) => {
      waiting.current.delete(id)
      unsent.current.delete(id)
      store.forget(id)
    },
    [store],
  )
  const hold = useCallback(
    (id: string, unsaved: UnsavedWords) => {
      waiting.current.set(id, unsaved)
      store.keep(id, unsaved)
    },
    [store],
  )

  const answered = useCallback(
    (id: string, sent: UnsavedWords | null, row: TranslationRow) => {
      server.current.set(id, row)
      const now = waiting.current.get(id)
      // Written on while it was saved: what stands now is what the next save is made from.
      if (now && now !== sent) return hold(id, { ...now, base: row.words })
      drop(id)
      showSaved(row)
    },
    [drop, hold, showSaved],
  )

  const post = useCallback(
    async (change: RowChange, sent: UnsavedWords | null) => {
      setSaving('saving')
      const answer = await saveRow(interview, to, change)
      if (answer.is === 'saved') {
        answered(change.id, sent, answer.row)
        return wentThrough(change.id)
      }
      if (answer.is === 'conflict') {
        server.current.set(change.id, answer.row)
        const mine = waiting.current.get(change.id)
        if (mine && answer.row.state === 'machine') {
          // Nobody asks a machine whose words count.
          hold(change.id, { ...mine, base: answer.row.words })
          return 'again'
        }
        if (mine) dispute(change.id, { theirs: answer.row, merging: false })
        // Only said to be still right: there is one text, the other's.
        else show(answer.row)
        return wentThrough(change.id)
      }
      // Tried again, the words that are still right are sent themselves.
      const { base, source = null } = change
      if (!sent && base !== null) hold(change.id, { words: base, base, source, progress: 'done' })
      unsent.current.add(change.id)
      setProblem(answer.message)
      setFailures((count) => count + 1)
      setSaving('notSaved')
    },
    [answered, dispute, hold, interview, show, to, wentThrough],
  )

  /** Sends what waits in a row, after what is being sent. */
  const send = useCallback(
    (id: string) => {
      queue.current = queue.current.then(async () => {
        for (let outcome: 'again' | void = 'again'; outcome === 'again';) {
          const sent = waiting.current.get(id)
          const conflict = disputed.current.get(id)
          if (!sent || (conflict && !conflict.merging)) return
          outcome = await post({ id, ...sent }, sent)
        }
      })
    },
    [post],
  )
  const sendAll = useCallback(() => {
    for (const id of waiting.current.keys()) send(id)
  }, [send])

  /** What is in the box of a row. */
  const wordsOf = useCallback((id: string): RowWords => {
    const row = server.current.get(id)
    return waiting.current.get(id)?.words ?? (row ? boxWords(row) : '')
  }, [])

  const write = useCallback(
    (id: string, words: RowWords, progress: 'draft' | 'done') => {
      const before = waiting.current.get(id)
      const row = server.current.get(id)
      const base = before ? before.base : (row?.words ?? null)
      hold(id, { words, base, source: row?.source ?? null, progress })
      setFound((ids) => ids.filter((other) => other !== id))
    },
    [hold],
  )

  const typed = useCallback(
    (id: string, words: RowWords) => {
      clearTimeout(timer.current)
      const row = server.current.get(id)
      if (!waiting.current.has(id) && sameWords(words, row?.words ?? null)) return
      write(id, words, 'draft')
      timer.current = setTimeout(() => send(id), pause)
    },
    [send, write],
  )

  /** The words as they will stand once they are saved. */
  const showWritten = useCallback(
    (id: string) => {
      const row = server.current.get(id)
      const mine = waiting.current.get(id)
      if (!row || !mine) return
      const isMissing = isWordless(mine.words)
      if (isMissing) return show({ ...row, words: null, state: 'missing', was: null })
      // A draft says nothing of what has changed in the original.
      const isStale = row.state === 'stale' && mine.progress === 'draft'
      const shown = isStale ? {} : { state: mine.progress, was: null }
      show({ ...row, words: mine.words, ...shown })
    },
    [show],
  )

  const leave = useCallback(
    (id: string) => {
      clearTimeout(timer.current)
      if (disputed.current.get(id)?.merging) dispute(id, null)
      if (!waiting.current.has(id)) return
      showWritten(id)
      send(id)
    },
    [dispute, send, showWritten],
  )

  /** Saves the words of the box; answers whether there are any. */
  const finish = useCallback(
    (id: string, progress: 'draft' | 'done'): boolean => {
      const words = wordsOf(id)
      if (isWordless(words)) return false
      write(id, words, progress)
      leave(id)
      return true
    },
    [leave, wordsOf, write],
  )

  const stillRight = useCallback(
    (id: string) => {
      const row = server.current.get(id)
      if (!row || row.state !== 'stale') return
      // Words that were changed are made from the present wording, which says as much.
      if (waiting.current.has(id)) return void finish(id, 'done')
      show({ ...row, state: 'done', was: null })
      queue.current = queue.current.then(async () => {
        await post({ id, stillRight: true, base: row.words, source: row.source }, null)
      })
    },
    [finish, post, show],
  )

  /** A row that a machine has filled. Words that a person is writing there go on top of the machine's. */
  const take = useCallback(
    (row: TranslationRow) => {
      const isWriting = waiting.current.has(row.id)
      answered(row.id, null, row)
      return !isWriting
    },
    [answered],
  )
  const beginAfresh = useCallback(() => setResets((count) => count + 1), [])

  /** Takes the words of a row away. */
  const clear = useCallback(
    (id: string) => {
      write(id, '', 'draft')
      leave(id)
      setResets((count) => count + 1)
    },
    [leave, write],
  )

  const settle = useCallback(
    (id: string, how: 'mine' | 'theirs' | 'merge') => {
      const conflict = disputed.current.get(id)
      const mine = waiting.current.get(id)
      if (!conflict || !mine) return
      if (how === 'theirs') {
        drop(id)
        show(conflict.theirs)
        setResets((count) => count + 1)
      } else hold(id, { ...mine, base: conflict.theirs.words })
      dispute(id, how === 'merge' ? { ...conflict, merging: true } : null)
      if (how === 'mine') send(id)
      if (how === 'theirs') wentThrough(id)
    },
    [dispute, drop, hold, send, show, wentThrough],
  )

  const throwAway = useCallback(() => {
    for (const id of found) drop(id)
    setFound([])
    setResets((count) => count + 1)
  }, [drop, found])
  const putBack = useCallback(() => {
    for (const id of found) leave(id)
    setFound([])
  }, [found, leave])

  useEffect(() => {
    const ids: string[] = []
    for (const row of server.current.values()) {
      const unsaved = store.of(row.id)
      if (!unsaved) continue
      if (sameWords(unsaved.words, row.words)) store.forget(row.id)
      else {
        waiting.current.set(row.id, unsaved)
        ids.push(row.id)
      }
    }
    if (ids.length === 0) return
    // Read after the first render: the server knows nothing of what this browser keeps.
    queueMicrotask(() => {
      setFound(ids)
      setResets((count) => count + 1)
    })
  }, [store])

  useRetry(problem === null ? failures : 0, sendAll)

  const isWaiting = useCallback(() => waiting.current.size > 0, [])
  const takeFresh = useCallback((now: TranslationRows) => {
    const changed = now.rows.some(
      ({ id, words }) => !sameWords(words, server.current.get(id)?.words ?? null),
    )
    server.current = new Map(now.rows.map((row) => [row.id, row]))
    setRows(now.rows)
    setTerms(now.terms)
    if (changed) setResets((count) => count + 1)
  }, [])
  useFreshRows(interview, to, isWaiting, takeFresh)
  /** After rows were saved by another way than this one. */
  const reload = useCallback(async () => {
    const now = await loadRows(interview, to)
    if (now) takeFresh(now)
  }, [interview, takeFresh, to])

  return {
    rows,
    terms,
    saving,
    failed: failures > 0,
    problem,
    conflicts,
    found: found.length,
    resets,
    wordsOf,
    typed,
    leave,
    finish,
    clear,
    stillRight,
    take,
    beginAfresh,
    settle,
    putBack,
    throwAway,
    retry: sendAll,
    reload,
  }
}
