'use client'

import { useCallback, useEffect, useMemo, useRef, useState } from 'react'

import {
  changesSince,
  redone,
  sameEdits,
  undone,
  withChange,
  type Change,
  type Edits,
} from '@/desk/review/edits'
import type { ReviewFacts } from '@/desk/review/reviewOf'

import { callDesk } from '../callDesk'
import { unsavedEdits } from './unsavedEdits'

export type Saving = 'idle' | 'saving' | 'saved' | 'failed'

type Kept = { edits: Edits; revision: number }

/** Long enough for the letters of one word, short enough for every step. */
const pause = 250
const beforeRetry = 4000

/**
 * What the editor does to a proposal, saved step by step. What could not be saved stays in this browser, also when
 * the page is closed; a save that somebody else was quicker than is refused, and then both sides are there.
 */
export function useEdits(user: string, id: string, stored: Kept & { facts: ReviewFacts }) {
  const [edits, setEdits] = useState(stored.edits)
  const [kept, setKept] = useState<Kept>(stored)
  const [facts, setFacts] = useState(stored.facts)
  const [saving, setSaving] = useState<Saving>('idle')
  /** What the desk answered when it refused to save. */
  const [conflict, setConflict] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const latest = useRef({ edits, kept })
  useEffect(() => {
    latest.current = { edits, kept }
  })
  const running = useRef<Promise<boolean> | null>(null)
  const inBrowser = useMemo(() => unsavedEdits(user, id), [user, id])

  useEffect(() => {
    const unsaved = inBrowser.read()
    if (!unsaved || sameEdits(unsaved.edits, stored.edits)) return inBrowser.forget()
    // Read after the first render: the server knows nothing of what this browser keeps.
    queueMicrotask(() => {
      if (unsaved.revision !== stored.revision) {
        setKept({ edits: unsaved.base, revision: unsaved.revision })
      }
      setEdits(unsaved.edits)
    })
    // Only for what was there when the page was opened.
  }, [inBrowser])

  const send = useCallback(async (): Promise<boolean> => {
    const { edits: sent, kept: before } = latest.current
    setSaving('saving')
    const answer = await callDesk(`/${id}/edits`, { edits: sent, since: before.revision })
    if ('body' in answer) {
      const { revision, facts: known } = answer.body
      const now = { edits: sent, revision: Number(revision) }
      latest.current = { ...latest.current, kept: now }
      inBrowser.forget()
      setKept(now)
      if (isFacts(known)) setFacts(known)
      setProblem(null)
      setSaving('saved')
      return true
    }
    if (answer.code === 'changed-meanwhile') setConflict(answer.message)
    else setProblem(answer.message)
    setSaving('failed')
    return false
  }, [id, inBrowser])

  /** Saves what is not saved, one save after the other. Answers whether everything is. */
  const save = useCallback(async (): Promise<boolean> => {
    while (latest.current.edits !== latest.current.kept.edits) {
      running.current ??= send().finally(() => (running.current = null))
      if (!(await running.current)) return false
    }
    return true
  }, [send])

  const isSaved = edits === kept.edits
  useEffect(() => {
    if (isSaved || conflict !== null) return
    inBrowser.keep({ edits, base: kept.edits, revision: kept.revision })
    const timer = setTimeout(() => void save(), saving === 'failed' ? beforeRetry : pause)
    return () => clearTimeout(timer)
  }, [inBrowser, edits, isSaved, kept, conflict, saving, save])

  /** Loads what the other editor made of it; with `mine`, puts this editor's own changes behind. */
  async function resolve(mine: boolean) {
    const answer = await callDesk(`/${id}/edits`)
    if (!('body' in answer)) return setProblem(answer.message)
    const { edits: theirs, revision, facts: known } = answer.body
    if (!isEdits(theirs) || !isFacts(known)) return
    const own = mine ? changesSince(kept.edits, edits) : []
    inBrowser.forget()
    setKept({ edits: theirs, revision: Number(revision) })
    setEdits(own.reduce(withChange, theirs))
    setFacts(known)
    setConflict(null)
    setProblem(null)
    setSaving('idle')
  }

  return {
    edits,
    facts,
    revision: kept.revision,
    /** Saves at once; answers the revision that then holds, or `null` where saving failed. */
    flush: useCallback(async () => ((await save()) ? latest.current.kept.revision : null), [save]),
    saving: isSaved ? saving : saving === 'failed' ? ('failed' as const) : ('saving' as const),
    conflict,
    problem,
    /** How many changes of this editor the other one's version does not have. */
    own: changesSince(kept.edits, edits).length,
    resolve,
    change: useCallback((change: Change) => setEdits((before) => withChange(before, change)), []),
    undo: useCallback(() => setEdits(undone), []),
    redo: useCallback(() => setEdits(redone), []),
  }
}

function isEdits(value: unknown): value is Edits {
  return typeof value === 'object' && value !== null && 'changes' in value && 'taken' in value
}

function isFacts(value: unknown): value is ReviewFacts {
  return typeof value === 'object' && value !== null && 'matches' in value && 'willCreate' in value
}
