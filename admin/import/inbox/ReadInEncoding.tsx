'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'

import type { Locale } from '@/locales/locale'
import { inboxMessages } from '@/locales/messagesInbox'

import { EncodingChoice } from './EncodingChoice'
import './inbox.css'

/** Reads an import again in an encoding that somebody chooses, and then shows what was understood. */
export function ReadInEncoding({ id, language }: { id: string; language: Locale }) {
  const router = useRouter()
  const [isChoosing, setChoosing] = useState(false)
  return isChoosing ? (
    <EncodingChoice
      id={id}
      language={language}
      close={() => setChoosing(false)}
      done={() => router.refresh()}
    />
  ) : (
    <button className="fp-btn fp-btn--primary" type="button" onClick={() => setChoosing(true)}>
      {inboxMessages[language].actions.encoding}
    </button>
  )
}
