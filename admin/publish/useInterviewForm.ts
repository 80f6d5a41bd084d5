'use client'

import {
  useDocumentInfo,
  useForm,
  useFormBackgroundProcessing,
  useFormModified,
  useLocale,
} from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

import { isLocale, type Locale } from '@/locales/locale'

import { sayLanguagesChanged } from './languagesChanged'

/** The interview that is open in Payload's edit view; `null` before it has been saved for the first time. */
export type InterviewForm = {
  id: string
  locale: Locale
  /**
   * Stores what has been typed as a draft, so that what is checked is what is on the screen. `false` where that was
   * refused or did not arrive, which Payload's form has told.
   */
  save: () => Promise<boolean>
  /** Takes over what the server has, as after publishing: dates and states that the server sets. */
  readAgain: () => Promise<void>
}

export function useInterviewForm(): InterviewForm | null {
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
