'use client'

import {
  HISTORY_PUSH_TAG,
  SKIP_DOM_SELECTION_TAG,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'
import { useEffect, useState } from 'react'
import {
  $replaceFound,
  $selectFound,
  $textRuns,
  elementOf,
  rangesOf,
  type EditorRun,
} from './findInEditor'
import { frame } from '../bars/frame'
import { findWords, type Found, type Search } from './findWords'
import { highlight } from '../bars/highlight'
import { mayChangeWords } from '../mayChangeWords'

/** Milliseconds without an edit, after which the places are looked for again. */
const pause = 200

type Places = { runs: EditorRun[]; found: Found[]; isRefused: boolean }

const nothing: Places = { runs: [], found: [], isRefused: false }

/** The places of a search, and what can be done with them; up to date a moment after each edit. */
export function useFound(editor: LexicalEditor, search: Search, replacement: string) {
  const [places, setPlaces] = useState(nothing)
  const [current, setCurrent] = useState(-1)
  const { words, isPattern, isExact, speaker } = search

  useEffect(() => {
    const look = () => setPlaces(placesIn(editor, { words, isPattern, isExact, speaker }, ''))
    let timer = setTimeout(look, 0)
    const stop = editor.registerUpdateListener((update) => {
      if (!mayChangeWords(update)) return
      clearTimeout(timer)
      timer = setTimeout(look, pause)
    })
    return () => {
      clearTimeout(timer)
      stop()
      setCurrent(-1)
    }
  }, [editor, words, isPattern, isExact, speaker])

  const at = Math.min(current, places.found.length - 1)
  useEffect(() => {
    const { runs, found } = places
    const current = found.slice(at < 0 ? found.length : at, at + 1)
    const [range] = rangesOf(editor, runs, current)
    const uncolour = highlight('transcript-found', rangesOf(editor, runs, found), range)
    const run = range ? undefined : runs[current[0]?.run ?? -1]
    const unframe = frame(elementOf(editor, run))
    return () => {
      uncolour()
      unframe()
    }
  }, [editor, places, at])

  /** Replaces what `pick` chooses of the places as they are now, and tells how many there are then. */
  const replace = (pick: (found: Found[]) => Found[]) => {
    let replaced = 0
    editor.update(
      () => {
        const now = $placesIn(search, replacement)
        const picked = pick(now.found)
        replaced = picked.length
        $replaceFound(now.runs, picked)
      },
      { discrete: true, tag: [HISTORY_PUSH_TAG, SKIP_DOM_SELECTION_TAG] },
    )
    const left = placesIn(editor, search, '')
    setPlaces(left)
    return { replaced, left: left.found.length }
  }

  const go = (by: 1 | -1) => {
    const { runs, found } = placesIn(editor, search, '')
    if (found.length === 0) return
    const next = at < 0 ? (by > 0 ? 0 : found.length - 1) : (at + by + found.length) % found.length
    setPlaces({ runs, found, isRefused: false })
    setCurrent(next)
    elementOf(editor, runs[found[next]?.run ?? -1])?.scrollIntoView({ block: 'center' })
  }

  return {
    count: places.found.length,
    /** Counted from 0; -1 as long as none was gone to. */
    at,
    isRefused: places.isRefused,
    go,
    replaceOne: () => {
      if (at < 0) return go(1)
      const { left } = replace((found) => found.slice(at, at + 1))
      // What was put in may be found again: then the next place is the one behind it.
      const next = left < places.found.length ? at : at + 1
      setCurrent(next < left ? next : 0)
    },
    /** Puts the caret at the place that was gone to, with its words selected: there writing goes on. */
    select: () => {
      const { runs, found } = placesIn(editor, search, '')
      const place = found[at]
      if (place) editor.update(() => $selectFound(runs, place))
    },
    /** Returns how many places were replaced. */
    replaceAll: () => replace((found) => found).replaced,
  }
}

function placesIn(editor: LexicalEditor, search: Search, replacement: string): Places {
  return editor.getEditorState().read(() => $placesIn(search, replacement))
}

function $placesIn(search: Search, replacement: string): Places {
  if (search.words === '') return nothing
  const runs = $textRuns()
  try {
    return { runs, found: findWords(runs, search, replacement), isRefused: false }
  } catch (error) {
    if (error instanceof SyntaxError) return { runs, found: [], isRefused: true }
    throw error
  }
}
