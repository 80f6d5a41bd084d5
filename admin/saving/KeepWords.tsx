'use client'

import { useAuth, useDocumentInfo, useEditDepth, useForm, useTranslation } from '@payloadcms/ui'
import { useCallback, useState } from 'react'
import { createPortal } from 'react-dom'

import { interfaceLocale, type Locale } from '@/locales/locale'
import { savingMessages } from '@/locales/messagesSaving'

import '../admin.css'
import type { InterviewInWork } from '../publish/interviewInWork'
import { useInterviewForm } from '../publish/useInterviewForm'
import type { Fields } from './interviewMerge'
import { LockedBanner } from './LockedBanner'
import { isOthers } from './lockedBy'
import { MergeDialogue } from './MergeDialogue'
import { newerSave } from './newerSave'
import { useBelowBar } from './useBelowBar'
import { useKeptWords } from './useKeptWords'
import { useMerging } from './useMerging'
import { useSaveTrouble } from './useSaveTrouble'
import { WritingBanners } from './WritingBanners'

/** In the bar of the edit view: sees to it that nothing that was typed is lost, and says so below the bar. */
export function KeepWords() {
  const form = useInterviewForm()
  const { user } = useAuth()
  const depth = useEditDepth()
  const { i18n } = useTranslation()
  if (!form || !user || depth > 1) return null
  const language = interfaceLocale(i18n.language)
  return <KeptWords key={form.locale} form={form} user={String(user.id)} language={language} />
}

type Props = { form: InterviewInWork; user: string; language: Locale }

function KeptWords({ form, user, language }: Props) {
  const messages = savingMessages[language]
  const { currentEditor, documentIsLocked } = useDocumentInfo()
  const isLocked = !!documentIsLocked && isOthers(currentEditor, user)
  const { getData } = useForm()
  const [host, place] = useBelowBar()
  const { found, forget, keep, begunWith } = useKeptWords(user, form.id, form.locale, isLocked)
  const { trouble, send, over } = useSaveTrouble(form, begunWith, keep)
  /** What the words that are brought together were made from. */
  const [base, setBase] = useState<Fields>({})
  const [notice, setNotice] = useState<string | null>(null)
  const onMerged = useCallback(() => {
    forget()
    over()
  }, [forget, over])
  const merging = useMerging(form, messages, onMerged)

  function mergeForm() {
    setBase(begunWith())
    void merging.begin(begunWith(), getData())
  }
  async function putBack() {
    if (!found) return
    // What was typed since is stored first, and the words of then are brought together with it.
    if (!(await form.save())) return setNotice(messages.stillSaving)
    setNotice(null)
    setBase(found.base)
    await merging.begin(found.base, found.mine)
  }

  return (
    <>
      <span ref={place} hidden />
      {host &&
        createPortal(
          <>
            {isLocked && <LockedBanner user={user} language={language} />}
            <WritingBanners
              trouble={trouble}
              found={found}
              problem={merging.problem ?? notice}
              isBusy={merging.isBusy}
              language={language}
              onMerge={mergeForm}
              onRetry={send}
              onPutBack={() => void putBack()}
              onThrowAway={forget}
            />
          </>,
          host,
        )}
      {merging.merge && (
        <MergeDialogue
          merge={merging.merge}
          newer={newerSave(base, merging.merge.theirs, user)}
          textLanguage={form.locale}
          language={language}
          messages={messages}
          problem={merging.problem}
          isBusy={merging.isBusy}
          onChoose={(choices) => void merging.choose(choices, base)}
          onLater={merging.later}
        />
      )}
    </>
  )
}
