'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'

import type { Locale } from '@/locales/locale'
import { deskMessages } from '@/locales/messagesDesk'

import { callDesk } from './callDesk'

type Props = {
  language: Locale
  label: string
  /** Below `/api/imports`. */
  path: string
  body: object
  look?: 'primary' | 'subtle' | 'none'
  small?: boolean
  /** Where to go when it is done; stays and shows the new state where absent. */
  href?: string
}

/** A button that asks the desk for one thing and then shows what came of it. */
export function DeskButton({ language, label, path, body, look = 'subtle', small, href }: Props) {
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  return (
    <>
      <button
        className={`fp-btn fp-btn--${look}${small ? ' fp-btn--small' : ''}`}
        type="button"
        disabled={busy}
        onClick={async () => {
          setBusy(true)
          const answer = await callDesk(path, body)
          setBusy(false)
          if ('message' in answer) setProblem(answer.message ?? deskMessages[language].offline)
          else if (href) router.push(href)
          else router.refresh()
        }}
      >
        {label}
      </button>
      {problem !== null && (
        <p role="alert" className="fp-problem">
          {problem}
        </p>
      )}
    </>
  )
}
