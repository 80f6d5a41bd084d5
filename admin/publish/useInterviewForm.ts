'use client'

import {
  useDocumentInfo,
  useForm,
  useFormBackgroundProcessing,
  useFormModified,
  useLocale,
} from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

import { isLocale } from '@/locales/locale'

import type { InterviewInWork } from './interviewInWork'
import { sayLanguagesChanged } from './languagesChanged'

/** The interview that is open in Payload's edit view; `null` before it has been saved for the first time. */
export function useInterviewForm(): InterviewInWork | null {
  const {
    id,
    setData,
    setHasPublishedDoc,
    setMostRecentVersionIsAutosaved,
    setUnpublishedVersionCount,
  } = useDocumentInfo()
  const { submit, reset } = useForm()
  const modified = useFormModified()
  const autosaving = useFormBackgroundProcessing()
  const form = useRef({ modified, autosaving, waiting: [] as (() => void)[] })
  useEffect(() => {
    form.current.modified = modified
    form.current.autosaving = autosaving
    if (!autosaving) for (const goOn of form.current.waiting.splice(0)) goOn()
  }, [modified, autosaving])
  const { code } = useLocale()
  if (id === undefined || !isLocale(code)) return null
  const address = `/api/interviews/${id}?depth=0&draft=true&fallback-locale=null&locale=${code}`
  return {
    id: String(id),
    locale: code,
    save: async () => {
      // A second save beside the one under way would not know of it, and be refused as out of date.
      if (form.current.autosaving)
        await new Promise<void>((goOn) => form.current.waiting.push(goOn))
      if (!form.current.modified) return true
      const saved = await submit({
        action: address,
        method: 'PATCH',
        overrides: { _status: 'draft' },
        skipValidation: true,
      })
      return saved ? saved.res.ok : false
    },
    readAgain: async () => {
      sayLanguagesChanged()
      const response = await fetch(address, { credentials: 'same-origin', cache: 'no-store' })
      if (!response.ok) return
      const stored: Record<string, unknown> = await response.json()
      await reset(stored)
      setData(stored)
      setHasPublishedDoc(stored['_status'] === 'published')
      setUnpublishedVersionCount(stored['_status'] === 'published' ? 0 : 1)
      setMostRecentVersionIsAutosaved(false)
    },
  }
}
