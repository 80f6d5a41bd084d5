'use client'

import { useDocumentInfo, useForm } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import type { Locale } from '@/locales/locale'
import { lockMessages } from '@/locales/messagesLock'

import { whenWords } from '../import/whenWords'
import { BannerAnswer } from './BannerAnswer'
import { nameOf } from './lockedBy'

/** Payload's buttons that leave the text to whoever has it: its dialogue asks before anybody has seen the text. */
const viewOnly = '#document-locked-view-read-only, #document-take-over-view-read-only'

type Props = { user: string; language: Locale }

/** Says who has the interview open, since when nothing was written, and takes it over. The text can be read below. */
export function LockedBanner({ user, language }: Props) {
  const messages = lockMessages[language]
  const { currentEditor, lastUpdateTime } = useDocumentInfo()
  const { disabled } = useForm()
  const [isAsked, setIsAsked] = useState(false)

  useEffect(() => {
    const press = () => document.querySelector<HTMLElement>(viewOnly)?.click()
    const watch = new MutationObserver(press)
    watch.observe(document.body, { childList: true, subtree: true })
    press()
    return () => watch.disconnect()
  }, [])

  if (!disabled) return null
  const who = nameOf(currentEditor, user) ?? messages.somebody
  const when = whenWords(new Date(lastUpdateTime || Date.now()).toISOString(), new Date(), language)
  return (
    <div className="fp-banner fp-banner--warning fp-locked fp-row" role="status">
      <span className="fp-grow">{isAsked ? messages.sure(who) : messages.editing(who, when)}</span>
      {isAsked && <BannerAnswer label={messages.leave} isQuiet onClick={() => setIsAsked(false)} />}
      <BannerAnswer
        label={isAsked ? messages.takeOverNow : messages.takeOver}
        onClick={() => {
          if (!isAsked) return setIsAsked(true)
          document.querySelector<HTMLElement>('#take-over')?.click()
        }}
      />
    </div>
  )
}
