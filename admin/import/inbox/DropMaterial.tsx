'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useEffectEvent, useRef, useState } from 'react'

import type { Locale } from '@/locales/locale'
import { deskMessages } from '@/locales/messagesDesk'

import { callDesk } from '../callDesk'

type Item = { key: number; name: string; problem: string | null }

/** Takes material in: dropped anywhere, pasted anywhere, chosen, or typed. Reading starts by itself. */
export function DropMaterial({ language }: { language: Locale }) {
  const messages = deskMessages[language]
  const router = useRouter()
  const [items, setItems] = useState<Item[]>([])
  const [dragging, setDragging] = useState(false)
  const [text, setText] = useState('')
  const hints = useRef({ form: 'auto', language: 'auto' })
  const chooser = useRef<HTMLInputElement>(null)
  const keys = useRef(0)

  async function send(name: string, body: FormData | object): Promise<string | null> {
    const key = ++keys.current
    setItems((all) => [...all, { key, name, problem: null }])
    const answer = await callDesk('/propose', body)
    if ('body' in answer) {
      setItems((all) => all.filter((item) => item.key !== key))
      return String(answer.body['id'])
    }
    const problem = answer.message ?? messages.offline
    setItems((all) => all.map((item) => (item.key === key ? { ...item, problem } : item)))
    return null
  }

  async function takeFiles(files: File[]) {
    const ids: (string | null)[] = []
    for (const file of files) {
      const body = new FormData()
      body.set('file', file)
      for (const [name, value] of Object.entries(hints.current)) body.set(name, value)
      ids.push(await send(file.name, body))
    }
    const [id] = ids
    if (ids.length === 1 && id) router.push(`/admin/import/${id}`)
    else router.refresh()
  }

  async function takeText(words: string) {
    if (words.trim() === '') return
    const id = await send(words.trim().slice(0, 24), { text: words, ...hints.current })
    if (id) router.push(`/admin/import/${id}`)
    else router.refresh()
  }

  const onDrop = useEffectEvent((event: DragEvent) => {
    event.preventDefault()
    setDragging(false)
    const files = [...(event.dataTransfer?.files ?? [])]
    if (files.length > 0) void takeFiles(files)
  })
  const onPaste = useEffectEvent((event: ClipboardEvent) => {
    const { target } = event
    if (target instanceof Element && target.closest('input, textarea, select')) return
    const files = [...(event.clipboardData?.files ?? [])]
    if (files.length > 0) void takeFiles(files)
    else void takeText(event.clipboardData?.getData('text/plain') ?? '')
  })
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      setDragging(true)
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setDragging(false)
    }
    const drop = (event: DragEvent) => onDrop(event)
    const paste = (event: ClipboardEvent) => onPaste(event)
    window.addEventListener('dragover', over)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    window.addEventListener('paste', paste)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
      window.removeEventListener('paste', paste)
    }
  }, [])

  return (
    <>
      <section className={`fp-drop${dragging ? ' fp-drop--over' : ''}`} aria-label={messages.add}>
        <div className="fp-drop__file">
          <strong>{dragging ? messages.dropHere : messages.drop}</strong>
          <p className="fp-2">{messages.dropHint}</p>
          <input
            ref={chooser}
            type="file"
            multiple
            hidden
            aria-label={messages.choose}
            accept=".md,.markdown,.txt,text/markdown,text/plain"
            onChange={(event) => {
              const files = [...(event.target.files ?? [])]
              event.target.value = ''
              void takeFiles(files)
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
            aria-label={messages.paste}
            placeholder={messages.pasteHint}
            value={text}
            onChange={(event) => setText(event.target.value)}
            onPaste={(event) => {
              const words = event.clipboardData.getData('text/plain')
              if (text === '' && words.includes('\n')) void takeText(words)
            }}
          />
          {text.trim() !== '' && (
            <button
              className="fp-btn fp-btn--primary"
              type="button"
              onClick={() => void takeText(text)}
            >
              {messages.readText}
            </button>
          )}
        </div>
      </section>
      <div className="fp-drop__opts">
        <label>
          {messages.form}{' '}
          <select onChange={(event) => (hints.current.form = event.target.value)}>
            <option value="auto">{messages.auto}</option>
            <option value="qa">{messages.forms.qa}</option>
            <option value="narrative">{messages.forms.narrative}</option>
          </select>
        </label>
        <label>
          {messages.language}{' '}
          <select onChange={(event) => (hints.current.language = event.target.value)}>
            <option value="auto">{messages.auto}</option>
            <option value="zh">{messages.languages.zh}</option>
            <option value="en">{messages.languages.en}</option>
          </select>
        </label>
        <span>{messages.promise}</span>
      </div>
      <ul className="fp-sending" aria-live="polite">
        {items.map(({ key, name, problem }) => (
          <li key={key} className={problem === null ? '' : 'fp-banner fp-banner--error'}>
            {problem === null ? messages.reading(name) : `${name}${messages.colon}${problem}`}
          </li>
        ))}
      </ul>
    </>
  )
}
