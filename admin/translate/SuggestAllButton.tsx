import type { SuggestMessages } from '@/locales/messagesSuggest'
import type { TranslationRow } from '@/model/facing/translationRow'

import type { useSuggestions } from './useSuggestions'

type Props = {
  rows: readonly TranslationRow[]
  machine: ReturnType<typeof useSuggestions>
  messages: SuggestMessages
}

/** Asks a machine for all that is missing; nothing where nothing is. */
export function SuggestAllButton({ rows, machine, messages }: Props) {
  const missing = rows.filter(({ state, source }) => state === 'missing' && source !== null)
  if (missing.length === 0) return null
  return (
    <button
      type="button"
      className="fp-btn fp-btn--subtle fp-btn--small"
      disabled={machine.run !== null && !machine.run.ended}
      onClick={() => void machine.suggestAll(missing.map(({ id }) => id))}
    >
      {messages.suggestAll(missing.length)}
    </button>
  )
}
