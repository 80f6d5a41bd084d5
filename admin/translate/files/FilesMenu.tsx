'use client'

import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'

import type { Locale } from '@/locales/locale'
import { exchangeMessages } from '@/locales/messagesExchange'

import { fileAddress } from './callExchange'
import { ImportDialogue } from './ImportDialogue'
import './files.css'

type Props = {
  interview: string
  to: Locale
  language: Locale
  mayWrite: boolean
  /** Before a file is looked at: what is being written is to be saved first. */
  onImport: () => void
  onTaken: () => void
}

/** The translation as a file, out and in. */
export function FilesMenu({ interview, to, language, mayWrite, onImport, onTaken }: Props) {
  const messages = exchangeMessages[language]
  const [isOpen, setOpen] = useState(false)
  const [isImporting, setImporting] = useState(false)
  const place = useRef<HTMLSpanElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const list = useId()

  useEffect(() => {
    if (!isOpen) return
    const onElsewhere = ({ target }: Event) => {
      if (target instanceof Node && !place.current?.contains(target)) setOpen(false)
    }
    document.addEventListener('pointerdown', onElsewhere)
    document.addEventListener('focusin', onElsewhere)
    return () => {
      document.removeEventListener('pointerdown', onElsewhere)
      document.removeEventListener('focusin', onElsewhere)
    }
  }, [isOpen])

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape' && isOpen) {
      event.stopPropagation()
      setOpen(false)
      button.current?.focus()
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    event.preventDefault()
    // What is hidden can't take the focus.
    flushSync(() => setOpen(true))
    const all = [...(place.current?.querySelectorAll<HTMLElement>('li > *') ?? [])]
    const at = all.findIndex((one) => one === document.activeElement)
    const next = event.key === 'ArrowDown' ? at + 1 : at < 0 ? -1 : at - 1
    all.at(next % Math.max(1, all.length))?.focus()
  }

  return (
    <span className="fp-files" ref={place} onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        className="fp-btn fp-btn--none fp-btn--small"
        aria-expanded={isOpen}
        aria-controls={list}
        onClick={() => setOpen(!isOpen)}
      >
        {messages.files}
        <svg className="fp-files__mark" viewBox="0 0 20 20" aria-hidden="true">
          <path d="M14 8l-4 4-4-4" strokeLinecap="square" />
        </svg>
      </button>
      <ul id={list} className="fp-files__list" hidden={!isOpen}>
        {(['xliff', 'docx'] as const).map((as) => (
          <li key={as}>
            <a
              className="fp-btn fp-btn--none"
              href={fileAddress(interview, to, as)}
              download
              onClick={() => setOpen(false)}
            >
              {as === 'xliff' ? messages.exportXliff : messages.exportDocx}
            </a>
          </li>
        ))}
        {mayWrite && (
          <li>
            <button
              type="button"
              className="fp-btn fp-btn--none"
              onClick={() => {
                onImport()
                setOpen(false)
                setImporting(true)
              }}
            >
              {messages.importFile}
            </button>
          </li>
        )}
      </ul>
      {isImporting && (
        <ImportDialogue
          interview={interview}
          to={to}
          language={language}
          onTaken={onTaken}
          onClose={() => {
            setImporting(false)
            button.current?.focus()
          }}
        />
      )}
    </span>
  )
}
