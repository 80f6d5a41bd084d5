'use client'

import { useCallback, useEffect, useState } from 'react'

import type { Locale } from '@/locales/locale'
import type { ReadChecks } from '@/publishing/readChecks'
import type { Languages } from '@/publishing/readLanguages'

import { callPublishing, type Failed } from './callPublishing'

export type Publishing = {
  languages: Languages | null
  /** What readers would meet; `null` while it is being found out. */
  found: ReadChecks | null
  problem: string | null
  busy: boolean
  /** Asks for a change; whether it was made. What came of it is read anew. */
  ask: (path: string, method: 'POST' | 'DELETE', body?: object) => Promise<boolean>
}

/** Where an interview stands, and what is found in one of its languages. */
export function usePublishing(interview: string, locale: Locale, unreachable: string): Publishing {
  const [languages, setLanguages] = useState<Languages | null>(null)
  const [checked, setChecked] = useState<(ReadChecks & { locale: Locale }) | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const fail = useCallback(
    (failed: Failed) => setProblem(failed.problem ?? unreachable),
    [unreachable],
  )
  const read = useCallback(async () => {
    const [states, checks] = await Promise.all([
      callPublishing<Languages>(`${interview}/languages`),
      callPublishing<ReadChecks>(`${interview}/checks?locale=${locale}`),
    ])
    if ('answer' in states) setLanguages(states.answer)
    else fail(states)
    if ('answer' in checks) setChecked({ ...checks.answer, locale })
    else fail(checks)
  }, [interview, locale, fail])
  useEffect(() => void read(), [read])

  const ask: Publishing['ask'] = async (path, method, body) => {
    setBusy(true)
    setProblem(null)
    const asked = await callPublishing<object>(`${interview}/${path}`, method, body)
    if (!('answer' in asked)) fail(asked)
    await read()
    setBusy(false)
    return 'answer' in asked
  }
  return { languages, found: checked?.locale === locale ? checked : null, problem, busy, ask }
}
