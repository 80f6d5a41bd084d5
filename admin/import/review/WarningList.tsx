'use client'

import type { EditedProposal } from '@/desk/review/applyEdits'
import type { Change } from '@/desk/review/edits'
import type { ReviewWarning } from '@/desk/review/reviewWarnings'
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
          {groupsOf(decide).map((group) => (
            <WarningLine
              key={group[0]?.place}
              {...{ group, edited, disabled, messages, onSee, onChange }}
            />
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

type LineProps = Pick<Props, 'edited' | 'disabled' | 'messages' | 'onSee' | 'onChange'> & {
  group: ReviewWarning[]
}

/** More of one kind than this are one line with one answer: nobody confirms forty guesses one by one. */
const mostApart = 3

function groupsOf(decide: ReviewWarning[]): ReviewWarning[][] {
  const byCode = new Map<string, ReviewWarning[]>()
  for (const warning of decide) {
    byCode.set(warning.code, [...(byCode.get(warning.code) ?? []), warning])
  }
  return [...byCode.values()].flatMap((group) =>
    group.length > mostApart ? [group] : group.map((one) => [one]),
  )
}

function WarningLine({ group, edited, disabled, messages, onSee, onChange }: LineProps) {
  const open = group.filter(({ settled }) => !settled)
  const shown = open[0] ?? group[0]
  if (!shown) return null
  const title = messages.warningTitles[shown.code]
  const words = group.length > 1 ? messages.ofWhich(open.length, group.length) : shown.message
  return (
    <li className={open.length === 0 ? 'done' : undefined}>
      <span className="tick" aria-hidden="true" />
      <span>
        <b>{title}</b>
        {'　'}
        {words}
      </span>
      <span className="fp-row">
        {(shown.span !== null || shown.code === 'no-title') && (
          <button
            className="fp-link"
            type="button"
            aria-label={messages.seeRaw(title)}
            onClick={() => onSee(shown)}
          >
            {messages.see}
          </button>
        )}
        {open.length > 0 && !disabled && (
          <>
            {group.length === 1 && (
              <OtherAnswer warning={shown} {...{ edited, messages, onChange }} />
            )}
            <button
              className="fp-btn fp-btn--subtle fp-btn--small"
              type="button"
              aria-label={`${messages.right}${messages.colon}${title}`}
              onClick={() => onChange({ do: 'seen', warnings: open.map(({ place }) => place) })}
            >
              {group.length > 1 ? messages.allRight : messages.right}
            </button>
          </>
        )}
      </span>
    </li>
  )
}

type AnswerProps = Pick<Props, 'edited' | 'messages' | 'onChange'> & { warning: ReviewWarning }

/** The other answer to a warning, where there is one, as a button that says the result. */
function OtherAnswer({ warning, edited, messages, onChange }: AnswerProps) {
  const { code, passage, values } = warning
  const { speakers, passages } = edited
  const label = values['label']
  if (passage === null || typeof label !== 'string') return null
  const own = passages.find(({ key }) => key === passage)
  const role = speakers.find(({ key }) => key === own?.speaker)?.role ?? 'unknown'
  const answers: Partial<Record<typeof code, { words: string; passages: string[] }>> = {
    'single-label': { words: messages.asSpeaker, passages: [passage] },
    'similar-labels': {
      words: messages.apart,
      passages: passages.flatMap((one) => (one.label?.startsWith(label) ? [one.key] : [])),
    },
  }
  const answer = answers[code]
  if (!answer) return null
  return (
    <button
      className="fp-btn fp-btn--subtle fp-btn--small"
      type="button"
      aria-label={`${answer.words}${messages.colon}${label}`}
      onClick={() =>
        onChange({
          do: 'addSpeaker',
          key: freeSpeakerKey(speakers),
          label,
          role,
          passages: answer.passages,
        })
      }
    >
      {answer.words}
    </button>
  )
}
