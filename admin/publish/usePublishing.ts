'use client'

import { useCallback, useEffect, useState } from 'react'

import type { Locale } from '@/locales/locale'
import type { ReadChecks } from '@/publishing/readChecks'
import type { Languages } from '@/publishing/readLanguages'

import { callPublishing } from './callPublishing'

export type Publishing = {
  languages: Languages | null
  /** What readers would meet in each language that is looked at; `null` while that is being found out. */
  found: Record<Locale, ReadChecks | null>
  /** Why something could not be read. */
  problem: string | null
  busy: boolean
  /** Asks for a change: why it was not made, `null` where it was. What came of it is read by `read`. */
  ask: (path: string, method: 'POST' | 'DELETE', body?: object) => Promise<string | null>
  read: () => Promise<void>
}

/** Where an interview stands, and what is found in one of its languages or in both. */
export function usePublishing(
  interview: string,
  looksAt: Record<Locale, boolean>,
  unreachable: string,
): Publishing {
  const [languages, setLanguages] = useState<Languages | null>(null)
  const [zh, setChinese] = useState<ReadChecks | null>(null)
  const [en, setEnglish] = useState<ReadChecks | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const read = useCallback(async () => {
    const checks = (locale: Locale, looks: boolean) =>
      looks ? callPublishing<ReadChecks>(`${interview}/checks?locale=${locale}`) : null
    const [states, chinese, english] = await Promise.all([
      callPublishing<Languages>(`${interview}/languages`),
      checks('zh', looksAt.zh),
      checks('en', looksAt.en),
    ])
    const failed = [states, chinese, english].find((one) => one && 'problem' in one)
    setProblem(failed && 'problem' in failed ? (failed.problem ?? unreachable) : null)
    if ('answer' in states) setLanguages(states.answer)
    if (chinese && 'answer' in chinese) setChinese(chinese.answer)
    if (english && 'answer' in english) setEnglish(english.answer)
  }, [interview, looksAt.zh, looksAt.en, unreachable])
  useEffect(() => void read(), [read])

  const ask: Publishing['ask'] = async (path, method, body) => {
    setBusy(true)
    const asked = await callPublishing<object>(`${interview}/${path}`, method, body)
    setBusy(false)
    return 'answer' in asked ? null : (asked.problem ?? unreachable)
  }
  return { languages, found: { zh, en }, problem, busy, ask, read }
}
