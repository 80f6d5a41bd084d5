'use client'

import { useDocumentInfo } from '@payloadcms/ui'

import { LanguageStates } from './LanguageStates'
import { useInterviewForm } from './useInterviewForm'

/** Where each language stands, in the head of the edit view. */
export function LanguageChips() {
  const form = useInterviewForm()
  const { data } = useDocumentInfo()
  return form && <LanguageStates interview={form} changed={data?.['updatedAt']} />
}
