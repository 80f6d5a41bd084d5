'use client'

import type { EditedProposal } from '@/desk/applyEdits'
import type { Change } from '@/desk/edits'
import type { ReviewWarning } from '@/desk/reviewWarnings'
import type { ReviewMessages } from '@/locales/messagesReview'

import { freeSpeakerKey } from './freeSpeakerKey'

type Props = {
  decide: ReviewWarning[]
  reports: ReviewWarning[]
  edited: EditedProposal
  disabled: boolean
  messages: ReviewMessages
  onSee: (warning: ReviewWarning) => void
  onNext: () => void
  onChange: (change: Change) => void
}

/** What wants a decision, the most doubtful first; what was merely tidied folds into one line. */
export function WarningList({
  decide,
  reports,
  edited,
  disabled,
  messages,
  onSee,
  onNext,
  onChange,
}: Props) {
  const open = decide.filter(({ settled }) => !settled).length
  if (decide.length + reports.length === 0) return null
  return (
    <section className="fp-warn" aria-labelledby="fp-warn-title">
      {decide.length > 0 && (
        <div className="fp-row">
          <h2 id="fp-warn-title" className="fp-grow">
            {open > 0 ? messages.lookFirst(open) : messages.allSeen}
          </h2>
          {open > 0 && (
            <button className="fp-btn fp-btn--none fp-btn--small" type="button" onClick={onNext}>
              {messages.next} <kbd aria-hidden="true">w</kbd>
            </button>
          )}
        </div>
      )}
      {decide.length > 0 && (
        <ol>
          {decide.map((warning) => (
            <li key={warning.place} className={warning.settled ? 'done' : undefined}>
              <span className="tick" aria-hidden="true" />
              <span>{warning.message}</span>
              <span className="fp-row">
                {warning.span && (
                  <button
                    className="fp-link"
                    type="button"
                    aria-label={messages.seeRaw(warning.message)}
                    onClick={() => onSee(warning)}
                  >
                    {messages.see}
                  </button>
                )}
                {!warning.settled && !disabled && (
                  <Decision {...{ warning, edited, messages, onChange }} />
                )}
              </span>
            </li>
          ))}
        </ol>
      )}
      {reports.length > 0 && (
        <details>
          <summary className="fp-2" id={decide.length === 0 ? 'fp-warn-title' : undefined}>
            {messages.reports(reports.length)}
          </summary>
          <ul>
            {reports.map(({ place, message }) => (
              <li key={place}>{message}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

type DecisionProps = Pick<Props, 'edited' | 'messages' | 'onChange'> & { warning: ReviewWarning }

/** The answers to one warning, as buttons that say the result. */
function Decision({ warning, edited, messages, onChange }: DecisionProps) {
  const { code, passage, place, values, message } = warning
  const label = values['label']
  return (
    <>
      {code === 'single-label' && passage !== null && typeof label === 'string' && (
        <button
          className="fp-btn fp-btn--subtle fp-btn--small"
          type="button"
          aria-label={`${messages.asSpeaker}${messages.colon}${label}`}
          onClick={() =>
            onChange({
              do: 'addSpeaker',
              key: freeSpeakerKey(edited.speakers),
              label,
              role: 'unknown',
              passages: [passage],
            })
          }
        >
          {messages.asSpeaker}
        </button>
      )}
      <button
        className="fp-btn fp-btn--subtle fp-btn--small"
        type="button"
        aria-label={`${messages.confirm}${messages.colon}${message}`}
        onClick={() =>
          onChange(
            code === 'inferred-speaker' && passage !== null
              ? { do: 'confirm', passage }
              : { do: 'seen', warning: place },
          )
        }
      >
        {code === 'inferred-speaker' ? messages.confirm : messages.right}
      </button>
    </>
  )
}
