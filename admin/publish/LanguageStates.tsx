'use client'

import { useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { interfaceLocale, locales, type Locale } from '@/locales/locale'
import { publishMessages, type PublishMessages } from '@/locales/messagesPublish'
import type { Languages, LanguageState, TranslationProgress } from '@/publishing/readLanguages'

import { callPublishing } from './callPublishing'
import type { InterviewInWork } from './interviewInWork'
import { useLanguagesChanged } from './languagesChanged'
import { PublishDialogue } from './PublishDialogue'
import { shownTime } from './shownTime'
import './publish.css'

type Props = {
  interview: InterviewInWork
  /** Another value means that the interview has been saved. */
  changed: unknown
  /** How far the translation is on a screen that knows it better than what was read. */
  progress?: TranslationProgress
}

/** Where each language stands, in the head of an interview. A chip opens what can be done with its language. */
export function LanguageStates({ interview, changed, progress }: Props) {
  const { i18n } = useTranslation()
  const [languages, setLanguages] = useState<Languages | null>(null)
  const [open, setOpen] = useState<Locale | null>(null)
  const { id } = interview
  const times = useLanguagesChanged()
  useEffect(() => {
    let isCurrent = true
    void callPublishing<Languages>(`${id}/languages`).then((read) => {
      if (isCurrent && 'answer' in read) setLanguages(read.answer)
    })
    return () => {
      isCurrent = false
    }
  }, [id, changed, times, open])
  if (!languages) return null
  const messages = publishMessages[interfaceLocale(i18n.language)]
  const stateOf = (locale: Locale): LanguageState => {
    const state = languages.languages[locale]
    return state.progress && progress ? { ...state, progress } : state
  }
  return (
    <span className="fp-langs" role="group" aria-label={messages.states}>
      {locales.map((locale) => (
        <button
          key={locale}
          className="fp-lang"
          type="button"
          aria-haspopup="dialog"
          aria-current={locale === interview.locale || undefined}
          onClick={() => void interview.save().then((isSaved) => isSaved && setOpen(locale))}
        >
          <b>{messages.languageName[locale]}</b>
          {saidOf(stateOf(locale), messages, languages.zone).map(({ said, look }) => (
            <span key={said} className={look}>
              {said}
            </span>
          ))}
        </button>
      ))}
      {open && (
        <PublishDialogue
          interview={id}
          first={open}
          messages={messages}
          onClose={() => setOpen(null)}
          onDone={() => void interview.readAgain()}
        />
      )}
    </span>
  )
}

/** A word of a chip, and the class that it looks like. */
type Said = { said: string; look?: string }

function saidOf(state: LanguageState, messages: PublishMessages, zone: string): Said[] {
  const { status, changes, progress, schedules, news, review } = state
  const [next] = schedules
  const [reported] = news
  const isPublic = status === 'published'
  const all: Said[] = [
    {
      said: isPublic ? messages.published : messages.draft,
      look: `fp-state ${isPublic ? 'fp-state--ok' : ''}`,
    },
    { said: changes > 0 ? messages.changes(changes) : '', look: 'fp-2' },
    {
      said:
        progress && progress.total > 0 && progress.done < progress.total
          ? messages.done(Math.floor((progress.done * 100) / progress.total))
          : '',
    },
    {
      said: progress && progress.stale > 0 ? messages.stale(progress.stale) : '',
      look: 'fp-lang__stale',
    },
    { said: review ? messages.review.chip : '' },
    { said: reported ? messages.news.chip[reported.state] : '' },
    { said: next ? messages.planned[next.action](shownTime(next.at, zone)) : '' },
  ]
  return all.filter(({ said }) => said !== '')
}
