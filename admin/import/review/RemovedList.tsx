'use client'

import type { EditedProposal } from '@/desk/review/applyEdits'
import type { Change } from '@/desk/review/edits'
import type { ReviewMessages } from '@/locales/messagesReview'
import { newPassageId } from '@/model/passage/passageId'

type Props = {
  edited: EditedProposal
  /** Place in the list of what the raw text was asked for. */
  selected: number | null
  disabled: boolean
  messages: ReviewMessages
  onSee: (removal: number) => void
  onChange: (change: Change) => void
}

/** What is not in the text: what the importer took away and what the editors left out, each to be restored. */
export function RemovedList({ edited, selected, disabled, messages, onSee, onChange }: Props) {
  const { removed, restored, dropped } = edited
  const invisible = removed.filter(({ why }) => why === 'control').length
  const shown = removed
    .map((removal, place) => ({ ...removal, place }))
    .filter(({ why, place }) => why !== 'control' && !restored.has(place))
  const count = shown.length + dropped.length
  return (
    <details className="fp-sec" open>
      <summary>
        {messages.removed} <span className="fp-2">{count}</span>
      </summary>
      {count + invisible === 0 && <p className="fp-2">{messages.nothingRemoved}</p>}
      <ul className="fp-rm">
        {dropped.map(({ key, text }) => (
          <li key={key}>
            <span>
              <del>{text}</del>
              <span className="fp-2">{messages.droppedByHand}</span>
            </span>
            {!disabled && (
              <Restore
                words={text}
                messages={messages}
                onClick={() => onChange({ do: 'takeBack', passage: key })}
              />
            )}
          </li>
        ))}
        {shown.map(({ text, place }) => (
          <li key={place} aria-current={place === selected || undefined} data-removal={place}>
            <button className="fp-rm__words" type="button" onClick={() => onSee(place)}>
              <del>{text.trim()}</del>
            </button>
            {!disabled && (
              <Restore
                words={text}
                messages={messages}
                onClick={() => onChange({ do: 'restore', removal: place, key: newPassageId() })}
              />
            )}
          </li>
        ))}
      </ul>
      {invisible > 0 && <p className="fp-2">{messages.invisible(invisible)}</p>}
    </details>
  )
}

type RestoreProps = { words: string; messages: ReviewMessages; onClick: () => void }

function Restore({ words, messages, onClick }: RestoreProps) {
  const start = words.trim().slice(0, 40)
  return (
    <button
      className="fp-link"
      type="button"
      aria-label={messages.restoreWhat(start)}
      onClick={onClick}
    >
      {messages.restore}
    </button>
  )
}
