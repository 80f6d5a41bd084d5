'use client'

import { useRef, useState, type ClipboardEvent, type RefObject } from 'react'

import type { InboxMessages } from '@/locales/messagesInbox'

import type { IntakeHints, IntakeMaterial } from './intakeQueue'
import { useMaterialOnPage } from './useMaterialOnPage'
import { useTypedText } from './useTypedText'

type Props = {
  user: string
  messages: InboxMessages
  take: (materials: IntakeMaterial[]) => void
  chooser: RefObject<HTMLInputElement | null>
}

/** Takes material in: dropped anywhere, pasted anywhere, chosen, or typed. Reading starts by itself. */
export function DropMaterial({ user, messages, take, chooser }: Props) {
  const { text, type } = useTypedText(user)
  const [hints, setHints] = useState<IntakeHints>({ form: 'auto', language: 'auto' })
  const box = useRef<HTMLTextAreaElement>(null)

  const takeFiles = (files: readonly File[]) => {
    if (files.length === 0) return
    take(files.map((blob) => ({ name: blob.name, blob, isPasted: false, hints })))
  }
  const takeText = (words: string) => {
    if (words.trim() === '') return
    const name = words.trim().split('\n')[0]?.trim().slice(0, 24) ?? ''
    take([{ name, blob: new Blob([words], { type: 'text/plain' }), isPasted: true, hints }])
    type('')
  }

  const isDragging = useMaterialOnPage(takeFiles, takeText)

  /** A whole article is read at once; a few words may be the beginning of one that is typed. */
  function onPasteInBox(event: ClipboardEvent) {
    const files = [...event.clipboardData.files]
    const words = event.clipboardData.getData('text/plain')
    const isArticle = text === '' && words.trim().includes('\n')
    if (files.length === 0 && !isArticle) return
    event.preventDefault()
    if (files.length > 0) takeFiles(files)
    else takeText(words)
  }

  return (
    <>
      <section className={`fp-drop${isDragging ? ' fp-drop--over' : ''}`} aria-label={messages.add}>
        <div className="fp-drop__file">
          <strong>{isDragging ? messages.dropHere : messages.drop}</strong>
          <p className="fp-2">{messages.dropHint}</p>
          <input
            ref={chooser}
            type="file"
            multiple
            hidden
            aria-label={messages.choose}
            onChange={(event) => {
              const files = [...(event.target.files ?? [])]
              event.target.value = ''
              takeFiles(files)
            }}
          />
          <button
            className="fp-btn fp-btn--secondary"
            type="button"
            onClick={() => chooser.current?.click()}
          >
            {messages.choose}
          </button>
        </div>
        <div className="fp-drop__paste">
          <textarea
            ref={box}
            aria-label={messages.paste}
            placeholder={messages.pasteHint}
            value={text}
            onChange={(event) => type(event.target.value)}
            onPaste={onPasteInBox}
          />
          {text.trim() !== '' && (
            <button
              className="fp-btn fp-btn--primary"
              type="button"
              onClick={() => {
                takeText(text)
                box.current?.focus()
              }}
            >
              {messages.readText}
            </button>
          )}
        </div>
      </section>
      <div className="fp-drop__opts">
        <label>
          {messages.form}{' '}
          <select
            value={hints.form}
            onChange={({ target }) => setHints({ ...hints, form: target.value })}
          >
            <option value="auto">{messages.auto}</option>
            <option value="qa">{messages.forms.qa}</option>
            <option value="narrative">{messages.forms.narrative}</option>
          </select>
        </label>
        <label>
          {messages.language}{' '}
          <select
            value={hints.language}
            onChange={({ target }) => setHints({ ...hints, language: target.value })}
          >
            <option value="auto">{messages.auto}</option>
            <option value="zh">{messages.languages.zh}</option>
            <option value="en">{messages.languages.en}</option>
          </select>
        </label>
        <span>{messages.promise}</span>
      </div>
      {isDragging && (
        <div className="fp-dropover" aria-hidden="true">
          <span>{messages.dropHere}</span>
        </div>
      )}
    </>
  )
}
