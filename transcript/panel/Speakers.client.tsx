'use client'

import { useAllFormFields, useConfig, useLocale } from '@payloadcms/ui'
import { createContext, useContext, useEffect, useMemo, useState, type JSX } from 'react'
import { inksOf } from '@/model/page/inks'
import type { SpeakerRole } from '@/model/passage/passage'
import type { EditorSpeaker } from '../editorSpeaker'
import { isRecord } from '../convert/serialized'

const Speakers = createContext<EditorSpeaker[]>([])

/** The speakers of the interview that is being edited; none outside a `SpeakersProvider`. */
export function useSpeakers(): EditorSpeaker[] {
  return useContext(Speakers)
}

/** Reads the speakers once for the whole editor, from the form around it. */
export function SpeakersProvider({ children }: { children: JSX.Element }) {
  return <Speakers.Provider value={useFormSpeakers()}>{children}</Speakers.Provider>
}

/**
 * Each speaker by the name of the profile, else by the name that the form gives in the language of the text, else in
 * the other, else by the key.
 */
function useFormSpeakers(): EditorSpeaker[] {
  const [fields] = useAllFormFields()
  const { code } = useLocale()
  const rows = useStable(
    (fields['speakers']?.rows ?? []).map((_, place) => {
      const at = (path: string) => textOf(fields[`speakers.${place}.${path}`]?.value)
      const other = code === 'zh' ? 'en' : 'zh'
      return {
        key: at('key'),
        role: roleOf(at('role')),
        profile: at('profile'),
        own: at(`name.${code}`),
        other: at(`name.${other}`),
      }
    }),
  )
  const names = useProfileNames(rows.map(({ profile }) => profile).filter((id) => id !== ''))
  return useMemo(() => {
    const inks = inksOf(rows.map(({ role }) => role))
    return rows
      .map(({ key, role, profile, own, other }, place) => ({
        key,
        label: names[profile] || own || other || key,
        role,
        ink: inks[place] ?? 'plain',
      }))
      .filter(({ key }) => key !== '')
  }, [rows, names])
}

function roleOf(value: string): SpeakerRole {
  return value === 'interviewer' || value === 'interviewee' ? value : 'unknown'
}

function useProfileNames(ids: string[]): Record<string, string> {
  const { config } = useConfig()
  const { code } = useLocale()
  const [names, setNames] = useState<Record<string, string>>({})
  const wanted = ids.join()
  const api = `${config.serverURL}${config.routes.api}`

  useEffect(() => {
    if (wanted === '') return
    const query = new URLSearchParams({
      'where[id][in]': wanted,
      'select[name]': 'true',
      depth: '0',
      draft: 'true',
      limit: '100',
      locale: code,
    })
    const abort = new AbortController()
    fetch(`${api}/profiles?${query}`, { signal: abort.signal })
      .then((response) => response.json())
      .then((found: unknown) => setNames(namesIn(found)))
      // The gutter then shows keys: nothing that the editor could mend here.
      .catch(() => undefined)
    return () => abort.abort()
  }, [api, code, wanted])

  return names
}

function namesIn(found: unknown): Record<string, string> {
  const docs = isRecord(found) && Array.isArray(found.docs) ? found.docs.filter(isRecord) : []
  return Object.fromEntries(docs.map((doc) => [textOf(doc.id), textOf(doc.name)]))
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** The same object as long as it says the same: every key in the form makes a new one. */
function useStable<T>(value: T): T {
  const [stable, setStable] = useState(value)
  if (stable !== value && JSON.stringify(stable) !== JSON.stringify(value)) {
    setStable(value)
    return value
  }
  return stable
}
