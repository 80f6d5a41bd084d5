'use client'

import { useState } from 'react'

import type { EditedProposal } from '@/desk/review/applyEdits'
import type { EditedSpeaker } from '@/desk/review/editedSpeaker'
import type { Change } from '@/desk/review/edits'
import { labelCounts } from '@/desk/review/speakerLabels'
import type { ProfileChoice, SpeakerMatch } from '@/desk/review/speakerMatches'
import type { ReviewMessages } from '@/locales/messagesReview'

import { AddSpeaker } from './AddSpeaker'
import { ProfileSearch } from './ProfileSearch'
import { speakerInks } from './speakerInks'

type Props = {
  edited: EditedProposal
  matches: readonly SpeakerMatch[]
  messages: ReviewMessages
  disabled: boolean
  onChange: (change: Change) => void
}

const roles = ['interviewer', 'interviewee', 'unknown'] as const

/** Who speaks: the key that gives them a passage, the name readers see, the part they have, and whose profile it is. */
export function SpeakerCards({ edited, matches, messages, disabled, onChange }: Props) {
  const inks = speakerInks(edited.speakers)
  return (
    <>
      {edited.speakers.map((speaker, i) => (
        <SpeakerCard
          key={speaker.key}
          place={i + 1}
          speaker={speaker}
          ink={inks.get(speaker.key) ?? ''}
          others={edited.speakers.filter(({ key }) => key !== speaker.key)}
          labels={labelWords(edited, speaker, messages)}
          match={matches.find(({ key }) => key === speaker.key)}
          {...{ messages, disabled, onChange }}
        />
      ))}
      {!disabled && (
        <AddSpeaker speakers={edited.speakers} messages={messages} onChange={onChange} />
      )}
    </>
  )
}

type CardProps = Pick<Props, 'messages' | 'disabled' | 'onChange'> & {
  place: number
  speaker: EditedSpeaker
  ink: string
  others: EditedSpeaker[]
  labels: string
  match: SpeakerMatch | undefined
}

function SpeakerCard(props: CardProps) {
  const { place, speaker, ink, others, labels, match, messages, disabled, onChange } = props
  const { key, label, read, role } = speaker
  const [searching, setSearching] = useState(false)
  /** Found by searching: the desk does not know yet that it was chosen. */
  const [found, setFound] = useState<ProfileChoice | null>(null)
  const decided = speaker.profile === undefined ? match?.chosen : (speaker.profile ?? '')
  const profiles = [...(match?.profiles ?? [])]
  if (found && !profiles.some(({ id }) => id === found.id)) profiles.push(found)
  return (
    <div className="fp-sp" role="group" aria-label={read}>
      <kbd aria-hidden="true">{place <= 9 ? place : ''}</kbd>
      <div>
        <input
          className={`fp-input ${ink}`}
          aria-label={messages.speakerName(read)}
          ref={(input) => {
            if (input && document.activeElement !== input && input.value !== label) {
              input.value = label
            }
          }}
          defaultValue={label}
          required
          disabled={disabled}
          onChange={({ target }) => {
            const name = target.value.trim()
            if (name !== '') onChange({ do: 'speaker', key, label: name })
          }}
        />
        <p className="labels">
          {[match && messages.why[match.why], labels].filter(Boolean).join(' · ')}
        </p>
        <div className="line">
          <select
            className="fp-select fp-select--small"
            aria-label={messages.speakerRole(read)}
            value={role}
            disabled={disabled}
            onChange={({ target }) => {
              const chosen = roles.find((one) => one === target.value)
              if (chosen) onChange({ do: 'speaker', key, role: chosen })
            }}
          >
            {roles.map((one) => (
              <option key={one} value={one}>
                {messages.roles[one]}
              </option>
            ))}
          </select>
          <select
            className="fp-select fp-select--small"
            aria-label={messages.speakerProfile(read)}
            value={decided ?? ''}
            disabled={disabled}
            onChange={({ target }) => {
              if (target.value === 'other') return setSearching(true)
              onChange({ do: 'speaker', key, profile: target.value || null })
            }}
          >
            {profiles.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
            <option value="new">{messages.newProfile(label)}</option>
            <option value="">{messages.nameOnly}</option>
            <option value="other">{messages.otherProfile}</option>
          </select>
          {others.length > 0 && !disabled && (
            <select
              className="fp-select fp-select--small fp-select--quiet"
              aria-label={messages.mergeLabel(label)}
              value=""
              onChange={({ target }) => onChange({ do: 'mergeSpeaker', key, into: target.value })}
            >
              <option value="" disabled>
                {messages.mergeInto}
              </option>
              {others.map((other) => (
                <option key={other.key} value={other.key}>
                  {other.label}
                </option>
              ))}
            </select>
          )}
        </div>
        {searching && (
          <ProfileSearch
            label={label}
            messages={messages}
            onClose={() => setSearching(false)}
            onChoose={(profile) => {
              setFound(profile)
              setSearching(false)
              onChange({ do: 'speaker', key, profile: profile.id })
            }}
          />
        )}
      </div>
    </div>
  )
}

function labelWords(
  { passages }: EditedProposal,
  { key }: EditedSpeaker,
  messages: ReviewMessages,
): string {
  const counts = labelCounts(passages, key)
  if (!passages.some(({ speaker }) => speaker === key)) return messages.saysNothing
  return counts
    .map(({ label, count }) =>
      label === null ? messages.unlabelled(count) : messages.labelled(label, count),
    )
    .join(' ')
}
