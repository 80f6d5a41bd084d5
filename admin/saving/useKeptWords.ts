'use client'

import { useAllFormFields, useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'

import type { Locale } from '@/locales/locale'

import { isChanged, type Fields } from './interviewMerge'
import { keptInterview, type KeptInterview } from './keptInterview'

/** Long enough for the letters of a few words. */
const pause = 800

/**
 * Keeps in this browser what the form has and the server does not, until it is saved. Words of another time that are
 * found there wait in `found` for a decision, and are not written over meanwhile. So do those of a form that somebody
 * else takes over, which `isLocked` then.
 */
export function useKeptWords(user: string, interview: string, locale: Locale, isLocked: boolean) {
  const { data } = useDocumentInfo()
  const { getData } = useForm()
  const [fields] = useAllFormFields()
  const modified = useFormModified()
  const place = useMemo(() => keptInterview(user, interview, locale), [user, interview, locale])
  const [found, setFound] = useState<KeptInterview | null>(null)
  /** What the form began with, since it was last saved. */
  const base = useRef<Fields>(data ?? {})
  const isDirty = useRef(modified)
  const isWaiting = useRef(false)

  const keep = useCallback(() => {
    if (isWaiting.current || !isDirty.current) return
    const mine = getData()
    if (isChanged(base.current, mine))
      place.keep({ base: base.current, mine, at: new Date().toISOString() })
    else place.forget()
  }, [getData, place])

  useEffect(() => {
    isDirty.current = modified
    if (!modified) return
    const timer = setTimeout(keep, pause)
    return () => clearTimeout(timer)
  }, [fields, modified, keep])

  useEffect(() => {
    const kept = place.read()
    if (!kept) return
    if (!isChanged(kept.base, kept.mine, base.current)) return place.forget()
    isWaiting.current = true
    // Read after the first render: the server knows nothing of what this browser keeps.
    queueMicrotask(() => setFound(kept))
  }, [place])

  useEffect(() => {
    if (!isLocked || isWaiting.current) return
    keep()
    const kept = place.read()
    if (!kept) return
    // The form is about to show what the other one stores.
    isWaiting.current = true
    queueMicrotask(() => setFound(kept))
  }, [isLocked, keep, place])

  useEffect(() => {
    if (!data || data === base.current) return
    base.current = data
    if (isWaiting.current) return
    if (isDirty.current) keep()
    else place.forget()
  }, [data, keep, place])

  useEffect(() => {
    window.addEventListener('pagehide', keep)
    return () => window.removeEventListener('pagehide', keep)
  }, [keep])

  /** The words that were found are decided upon. */
  const forget = useCallback(() => {
    isWaiting.current = false
    place.forget()
    setFound(null)
  }, [place])

  const begunWith = useCallback(() => base.current, [])
  return { found, forget, keep, begunWith }
}
