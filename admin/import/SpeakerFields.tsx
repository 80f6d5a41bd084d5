'use client'

import type { SpeakerEdit } from '@/desk/edits'
import type { Review, ReviewSpeaker } from '@/desk/reviewOf'
import type { DeskMessages } from '@/locales/messagesDesk'

type Props = {
  speakers: ReviewSpeaker[]
  profiles: Review['profiles']
  messages: DeskMessages
  disabled: boolean
  onChange: (change: SpeakerEdit) => void
}

const roles = ['interviewer', 'interviewee', 'unknown'] as const

/** Who speaks: the name that readers see, the part in the conversation, and whose profile it is. */
export function SpeakerFields({ speakers, profiles, messages, disabled, onChange }: Props) {
  return speakers.map(({ key, label, read, role, turns, chosen }) => (
    <div className="fp-sp" key={key} role="group" aria-label={read}>
      <kbd aria-hidden="true">{key.replace(/^s/, '')}</kbd>
      <div>
        <input
          className="fp-input"
          aria-label={messages.speakerName(read)}
          defaultValue={label}
          required
          disabled={disabled}
          onChange={({ target }) => {
            const name = target.value.trim()
            if (name !== '') onChange({ key, label: name })
          }}
        />
        <p className="labels">
          「{read}」{messages.turns(turns)}
        </p>
        <div className="line">
          <select
            className="fp-select"
            aria-label={messages.speakerRole(read)}
            defaultValue={role}
            disabled={disabled}
            onChange={({ target }) => {
              const chosenRole = roles.find((one) => one === target.value)
              if (chosenRole) onChange({ key, role: chosenRole })
            }}
          >
            {roles.map((one) => (
              <option key={one} value={one}>
                {messages.roles[one]}
              </option>
            ))}
          </select>
          <select
            className="fp-select"
            aria-label={messages.speakerProfile(read)}
            defaultValue={chosen}
            disabled={disabled}
            onChange={({ target }) => onChange({ key, profile: target.value || null })}
          >
            <option value="new">{messages.newProfile(label)}</option>
            <option value="">{messages.nameOnly}</option>
            {profiles.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </div>
      </div>
    </div>
  ))
}
