'use client'

import { useEffect, useRef, useState } from 'react'

import type { Edits, SpeakerEdit } from '@/desk/edits'

import { callDesk } from './callDesk'

export type Saving = 'idle' | 'saving' | 'saved' | 'failed'

const pause = 700

/** The editor's changes, kept with the import a moment after each one. */
export function useSavedEdits(id: string, stored: Edits) {
  const [edits, setEdits] = useState(stored)
  const [saving, setSaving] = useState<Saving>('idle')
  const touched = useRef(false)

  useEffect(() => {
    if (!touched.current) return
    const save = async () => {
      setSaving('saving')
      const answer = await callDesk(`/${id}/edits`, { edits })
      setSaving('body' in answer ? 'saved' : 'failed')
    }
    const timer = setTimeout(() => void save(), pause)
    return () => clearTimeout(timer)
  }, [id, edits])

  const change = (next: (before: Edits) => Edits) => {
    touched.current = true
    setEdits(next)
  }
  return {
    edits,
    saving,
    changeMetadata: (metadata: NonNullable<Edits['metadata']>) =>
      change((before) => ({ ...before, metadata: { ...before.metadata, ...metadata } })),
    changeSpeaker: (speaker: SpeakerEdit) =>
      change((before) => {
        const known = before.speakers ?? []
        const old = known.find(({ key }) => key === speaker.key)
        const others = known.filter(({ key }) => key !== speaker.key)
        return { ...before, speakers: [...others, { ...old, ...speaker }] }
      }),
  }
}
