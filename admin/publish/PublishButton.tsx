'use client'

import { useEditDepth, useHotkey } from '@payloadcms/ui'

import { OpenPublishing } from './OpenPublishing'
import { useInterviewForm } from './useInterviewForm'

/** In the place of Payload's own button, which publishes at once. Ctrl+S saves a draft, as it does there. */
export function PublishButton() {
  const form = useInterviewForm()
  useHotkey({ cmdCtrlKey: true, editDepth: useEditDepth(), keyCodes: ['s'] }, (event) => {
    event.preventDefault()
    event.stopPropagation()
    void form?.save()
  })
  return form && <OpenPublishing interview={form} />
}
