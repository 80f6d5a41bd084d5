'use client'

import { useState } from 'react'

import type { PublishMessages } from '@/locales/messagesPublish'
import type { MadePreview, PreviewDays } from '@/publishing/previews/previewLinks'

type Props = {
  /** The link that has just been made: its address is known only now. */
  made: MadePreview | null
  messages: PublishMessages
  onMake: (days: PreviewDays) => void
}

const choices: PreviewDays[] = [1, 7, 30]

/** Makes a preview link, and hands over its address once. */
export function NewPreview({ made, messages, onMake }: Props) {
  const words = messages.preview
  const [days, setDays] = useState<PreviewDays>(7)
  const [copied, setCopied] = useState<string | null>(null)
  const address = made && new URL(made.path, window.location.origin).href

  async function copy(text: string) {
    try {
      await navigator.clipboard.writeText(text)
      setCopied(words.copied)
    } catch {
      setCopied(words.copyByHand)
    }
  }

  return (
    <div className="fp-publish__preview">
      {address && (
        <>
          <input
            className="fp-input"
            readOnly
            aria-label={words.address}
            value={address}
            onFocus={({ target }) => target.select()}
          />
          <button
            className="fp-btn fp-btn--secondary"
            type="button"
            onClick={() => void copy(address)}
          >
            {words.copy}
          </button>
          <p className="fp-2" role="status">
            {copied ?? words.once}
          </p>
        </>
      )}
      <select
        className="fp-input"
        aria-label={words.days}
        value={days}
        onChange={({ target }) =>
          setDays(choices.find((choice) => String(choice) === target.value) ?? 7)
        }
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {words.forDays(choice)}
          </option>
        ))}
      </select>
      <button
        className="fp-btn fp-btn--secondary"
        type="button"
        onClick={() => {
          setCopied(null)
          onMake(days)
        }}
      >
        {words.make}
      </button>
    </div>
  )
}
