'use client'

import { useAuth, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { interfaceLocale } from '@/locales/locale'
import { publishMessages } from '@/locales/messagesPublish'
import { mayPublish } from '@/model/role'
import type { User } from '@/payload-types'

import type { InterviewInWork } from './interviewInWork'
import { PublishDialogue } from './PublishDialogue'

type Props = { interview: InterviewInWork }

/** Opens the dialogue that first shows what readers would meet, and publishes then. */
export function OpenPublishing({ interview }: Props) {
  const { user } = useAuth<User>()
  const { i18n } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  const messages = publishMessages[interfaceLocale(i18n.language)]
  return (
    <>
      <button
        className="fp-btn fp-publish-button"
        type="button"
        aria-haspopup="dialog"
        onClick={() => void interview.save().then(setOpen)}
      >
        {mayPublish(user)
          ? messages.openPublish(messages.languageName[interview.locale])
          : messages.openChecks}
      </button>
      {isOpen && (
        <PublishDialogue
          interview={interview.id}
          first={interview.locale}
          messages={messages}
          onClose={() => setOpen(false)}
          onDone={() => void interview.readAgain()}
        />
      )}
    </>
  )
}
