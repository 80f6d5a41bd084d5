'use client'

import type { TranslateMessages } from '@/locales/messagesTranslate'

import { chooseTraditional, useCharacters } from './useCharacters'

/** Shows the Chinese side in traditional characters, for those who read these more easily. */
export function CharactersButton({ messages }: { messages: TranslateMessages }) {
  const isTraditional = useCharacters() !== null
  return (
    <button
      type="button"
      className="fp-tab"
      aria-pressed={isTraditional}
      title={messages.traditionalHint}
      onClick={() => chooseTraditional(!isTraditional)}
    >
      {messages.traditional}
    </button>
  )
}
