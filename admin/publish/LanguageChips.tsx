'use client'

import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { interfaceLocale, locales, type Locale } from '@/locales/locale'
import { publishMessages, type PublishMessages } from '@/locales/messagesPublish'
import type { Languages, LanguageState } from '@/publishing/readLanguages'

import { callPublishing } from './callPublishing'
import { useLanguagesChanged } from './languagesChanged'
import { PublishDialogue } from './PublishDialogue'
import { shownTime } from './shownTime'
import { useInterviewForm } from './useInterviewForm'
import './publish.css'

/** Where each language stands, in the head of the edit view. A chip opens what can be done with its language. */
export function LanguageChips() {
  const form = useInterviewForm()
  const { i18n } = useTranslation()
  const { data } = useDocumentInfo()
  const [languages, setLanguages] = useState<Languages | null>(null)
  const [open, setOpen] = useState<Locale | null>(null)
  const id = form?.id
  const changed: unknown = data?.['updatedAt']
  const times = useLanguagesChanged()
  useEffect(() => {
    if (id === undefined) return
    let isCurrent = true
    void callPublishing<Languages>(`${id}/languages`).then((read) => {
      if (isCurrent && 'answer' in read) setLanguages(read.answer)
    })
    return () => {
      isCurrent = false
    }
  }, [id, changed, times, open])
  if (!form || !languages) return null
  const messages = publishMessages[interfaceLocale(i18n.language)]
  return (
    <span className="fp-langs" role="group" aria-label={messages.states}>
      {locales.map((locale) => (
        <button
          key={locale}
          className="fp-lang"
          type="button"
          aria-haspopup="dialog"
          onClick={() => void form.save().then((isSaved) => isSaved && setOpen(locale))}
        >
          <b>{messages.languageName[locale]}</b>
          {saidOf(languages.languages[locale], messages, languages.zone).map((said) => (
            <span key={said}>{said}</span>
          ))}
        </button>
      ))}
      {open && (
        <PublishDialogue
          interview={form.id}
          first={open}
          messages={messages}
          onClose={() => setOpen(null)}
          onDone={() => void form.readAgain()}
        />
      )}
    </span>
  )
}

function saidOf(state: LanguageState, messages: PublishMessages, zone: string): string[] {
  const { status, changes, progress, schedules, news, review } = state
  const [next] = schedules
  const [reported] = news
  return [
    status === 'published' ? messages.published : messages.draft,
    changes > 0 ? messages.changes(changes) : '',
    progress && progress.total > 0 && progress.done < progress.total
      ? messages.done(Math.floor((progress.done * 100) / progress.total))
      : '',
    progress && progress.stale > 0 ? messages.stale(progress.stale) : '',
    review ? messages.review.chip : '',
    reported ? messages.news.chip[reported.state] : '',
    next ? messages.planned[next.action](shownTime(next.at, zone)) : '',
  ].filter((said) => said !== '')
}
