import type { SuggestMessages } from '@/locales/messagesSuggest'
import { markChanges } from '@/model/facing/markChanges'
import type { RowWords } from '@/model/facing/translationRow'

type Props = { source: RowWords | null; words: RowWords; messages: SuggestMessages }

/** Links and notes that the translation has too few or too many of, whoever wrote it. */
export function MarkHints({ source, words, messages }: Props) {
  const wrong = words === '' ? null : markChanges(source, words)
  if (!wrong) return null
  const { lostLinks, newLinks, lostNotes } = wrong
  return (
    <div className="fp-hint fp-t__marks" role="note">
      {lostLinks.length > 0 && (
        <span>
          {messages.lostLinks(lostLinks.length)}
          <span className="fp-t__address">{lostLinks.join(' ')}</span>
        </span>
      )}
      {newLinks.length > 0 && (
        <span>
          {messages.newLinks(newLinks.length)}
          <span className="fp-t__address">{newLinks.join(' ')}</span>
        </span>
      )}
      {lostNotes > 0 && <span>{messages.lostNotes(lostNotes)}</span>}
      {lostNotes < 0 && <span>{messages.newNotes(-lostNotes)}</span>}
    </div>
  )
}
