'use client'

import { useEffect, useRef } from 'react'

import type { ReviewMessages } from '@/locales/messagesReview'

type Props = {
  text: string
  /** Where the cursor stands at first. */
  at: number
  language: 'zh' | 'en'
  messages: ReviewMessages
  /** `splitAt`: where the second passage begins, in the words as they are saved. */
  onSave: (text: string, splitAt: number | null) => void
  onCancel: () => void
}

/** The words of a passage to be edited; Enter splits them where the cursor stands. */
export function PassageBox({ text, at, language, messages, onSave, onCancel }: Props) {
  const box = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    box.current?.focus()
    box.current?.setSelectionRange(at, at)
    box.current?.closest('.fp-p')?.scrollIntoView({ block: 'nearest' })
  }, [at])

  function save(isSplit: boolean) {
    const { value, selectionStart } = box.current ?? { value: text, selectionStart: 0 }
    const words = value.trim()
    if (words === '') return onCancel()
    const skipped = value.length - value.trimStart().length
    onSave(words, isSplit ? Math.max(0, selectionStart - skipped) : null)
  }

  return (
    <div className="fp-p__box">
      <textarea
        ref={box}
        className={`fp-input tx ${language}`}
        aria-label={messages.box}
        aria-describedby="fp-box-hint"
        defaultValue={text}
        rows={Math.max(3, Math.ceil(text.length / 36))}
        onKeyDown={(event) => {
          event.stopPropagation()
          if (event.nativeEvent.isComposing) return
          if (event.key === 'Escape') {
            event.preventDefault()
            onCancel()
          } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault()
            save(false)
          } else if (event.key === 'Enter' && !event.shiftKey) {
            event.preventDefault()
            save(true)
          }
        }}
      />
      <div className="fp-p__acts">
        <button
          className="fp-btn fp-btn--secondary fp-btn--small"
          type="button"
          onClick={() => save(true)}
        >
          {messages.boxSplit} <kbd aria-hidden="true">↵</kbd>
        </button>
        <button
          className="fp-btn fp-btn--subtle fp-btn--small"
          type="button"
          onClick={() => save(false)}
        >
          {messages.boxSave} <kbd aria-hidden="true">Ctrl ↵</kbd>
        </button>
        <button className="fp-btn fp-btn--none fp-btn--small" type="button" onClick={onCancel}>
          {messages.boxCancel} <kbd aria-hidden="true">Esc</kbd>
        </button>
        <span className="fp-hidden" id="fp-box-hint">
          {messages.boxHint}
        </span>
      </div>
    </div>
  )
}
