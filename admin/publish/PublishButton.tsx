'use client'

import { useAuth, useEditDepth, useHotkey, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { interfaceLocale } from '@/locales/locale'
import { publishMessages } from '@/locales/messagesPublish'

import { PublishDialogue } from './PublishDialogue'
import { useInterviewForm } from './useInterviewForm'

/**
 * In the place of Payload's own button, which publishes at once: opens the dialogue that first shows what readers
 * would meet. Ctrl+S saves a draft, as it does there.
 */
export function PublishButton() {
  const form = useInterviewForm()
  const { user } = useAuth()
  const { i18n } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  useHotkey({ cmdCtrlKey: true, editDepth: useEditDepth(), keyCodes: ['s'] }, (event) => {
    event.preventDefault()
    event.stopPropagation()
    void form?.save()
  })
  if (!form) return null
  const messages = publishMessages[interfaceLocale(i18n.language)]
  const mayPublish = user?.['role'] === 'admin' || user?.['role'] === 'editor'
  return (
    <>
      <button
        className="fp-btn fp-publish-button"
        type="button"
        aria-haspopup="dialog"
        onClick={() => void form.save().then(setOpen)}
      >
        {mayPublish
          ? messages.openPublish(messages.languageName[form.locale])
          : messages.openChecks}
      </button>
      {isOpen && (
        <PublishDialogue
          interview={form.id}
          first={form.locale}
          messages={messages}
          onClose={() => setOpen(false)}
          onDone={() => void form.readAgain()}
        />
      )}
    </>
  )
}
