'use client'

import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'

import type { Locale } from '@/locales/locale'
import { versionMessages } from '@/locales/messagesVersions'

import { callPublishing } from '../publish/callPublishing'

type Props = {
  interview: string
  locale: Locale
  version: string
  /** The question, and what would change. */
  title: string
  change: string
  /** What the other language is called. */
  other: string
  /** The address to go on to. */
  done: string
  /** Of the interface. */
  language: Locale
}

/** Brings one language back to a version, after saying what would change and that the other language stays. */
export function RestoreVersion(props: Props) {
  const { interview, locale, version, title, change, other, done, language } = props
  const messages = versionMessages[language]
  const [isOpen, setOpen] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const dialogue = useRef<HTMLDialogElement>(null)
  const router = useRouter()
  useEffect(() => {
    if (isOpen) dialogue.current?.showModal()
  }, [isOpen])

  async function restore() {
    setBusy(true)
    const asked = await callPublishing<object>(`${interview}/restore`, 'POST', { version, locale })
    setBusy(false)
    if (!('answer' in asked)) return setProblem(asked.problem ?? messages.unreachable)
    toast.success(messages.restored(messages.languages[locale]))
    dialogue.current?.close()
    router.push(done)
    router.refresh()
  }

  return (
    <>
      <button
        className="fp-btn fp-btn--primary"
        type="button"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {messages.restore(messages.languages[locale])}
      </button>
      {isOpen &&
        createPortal(
          <dialog
            ref={dialogue}
            className="fp-view fp-dialogue"
            aria-labelledby="fp-restore"
            onClose={() => {
              setOpen(false)
              setProblem(null)
            }}
          >
            <h2 id="fp-restore">{title}</h2>
            <p>{change}</p>
            <p>{messages.otherStays(other)}</p>
            <p className="fp-2">{messages.readersStay}</p>
            {problem !== null && (
              <p role="alert" className="fp-problem">
                {problem}
              </p>
            )}
            <div className="fp-row">
              <button
                className="fp-btn fp-btn--primary"
                type="button"
                disabled={isBusy}
                onClick={() => void restore()}
              >
                {isBusy ? messages.restoring : messages.confirm}
              </button>
              <button
                className="fp-btn fp-btn--secondary"
                type="button"
                onClick={() => dialogue.current?.close()}
              >
                {messages.cancel}
              </button>
            </div>
          </dialog>,
          document.body,
        )}
    </>
  )
}
