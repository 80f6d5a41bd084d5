'use client'

import type { EditedSpeaker } from '@/desk/review/editedSpeaker'
import type { EditedPassage } from '@/desk/review/editedPassage'
import type { ReviewMessages } from '@/locales/messagesReview'
import { passageKinds } from '@/model/passage/passage'

import type { ReviewCommand } from './reviewKeys'

export type ActionsProps = {
  passage: EditedPassage
  speakers: readonly EditedSpeaker[]
  /** Has something that can be confirmed. */
  confirmable: boolean
  messages: ReviewMessages
  onCommand: (command: ReviewCommand) => void
  onSpeaker: (speaker: string | null) => void
}

/** What can be done with the selected passage, each with the key that does it. */
export function PassageActions({
  passage,
  speakers,
  confirmable,
  messages,
  onCommand,
  onSpeaker,
}: ActionsProps) {
  const speaker = speakers.find(({ key }) => key === passage.speaker)
  const buttons = [
    ['split', messages.split, 's'],
    ['edit', messages.edit, 'e'],
    ['join', messages.join, 'm'],
    ['drop', messages.drop, 'x'],
  ] as const
  return (
    <div className="fp-p__acts">
      {passage.inferred && (
        <span className="why">{messages.inferredWhy(speaker?.label ?? '')}</span>
      )}
      {confirmable && (
        <button
          className="fp-btn fp-btn--secondary fp-btn--small"
          type="button"
          onClick={() => onCommand({ do: 'confirm' })}
        >
          {messages.isRight} <kbd aria-hidden="true">↵</kbd>
        </button>
      )}
      {speakers.length > 0 && (
        <select
          className="fp-select fp-select--small"
          aria-label={messages.speakerOfPassage}
          value={passage.speaker ?? ''}
          onChange={({ target }) => onSpeaker(target.value || null)}
        >
          <option value="">{messages.nobody}</option>
          {speakers.map(({ key, label }) => (
            <option key={key} value={key}>
              {label}
            </option>
          ))}
        </select>
      )}
      <select
        className="fp-select fp-select--small"
        aria-label={messages.kindOfPassage}
        value={passage.kind}
        onChange={({ target }) => {
          const kind = passageKinds.find((one) => one === target.value)
          if (kind) onCommand({ do: 'kind', kind })
        }}
      >
        {passageKinds.map((kind) => (
          <option key={kind} value={kind}>
            {messages.kinds[kind]}
          </option>
        ))}
      </select>
      {buttons.map(([command, words, key]) => (
        <button
          key={command}
          className="fp-btn fp-btn--none fp-btn--small"
          type="button"
          onClick={() => onCommand({ do: command })}
        >
          {words} <kbd aria-hidden="true">{key}</kbd>
        </button>
      ))}
    </div>
  )
}
