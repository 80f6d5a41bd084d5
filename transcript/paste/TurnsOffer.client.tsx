'use client'

import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { foundTurns, leftOut, messagesPaste as say, turnsOfLabel } from '@/locales/messagesPaste'
import type { PastedSpeaker, PastedTurns } from '@/model/passage/pastedText'
import type { EditorSpeaker } from '../editorSpeaker'
import { useSpeakers } from '../panel/Speakers.client'
import { useInterfaceLanguage } from '../useInterfaceLanguage.client'
import { RemovedLines } from './RemovedLines'
import { choiceFor, type Choice } from './withSpeakers'

type Props = {
  turns: PastedTurns
  removed: readonly string[]
  onTurns: (choices: ReadonlyMap<string, Choice>) => void
  onText: () => void
  onCancel: () => void
}

/** Offers turns that were recognised in a paste: who is who, and whether to take them. Enter takes, Escape leaves it. */
export function TurnsOffer({ turns, removed, onTurns, onText, onCancel }: Props) {
  const language = useInterfaceLanguage()
  const title = useId()
  const first = useRef<HTMLButtonElement>(null)
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map())
  useEffect(() => first.current?.focus({ preventScroll: true }), [])

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const isChoosing = event.target instanceof HTMLSelectElement
    if (event.key === 'Escape') onCancel()
    else if (event.key === 'Enter' && isChoosing) onTurns(choices)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const count = turns.speakers.reduce((sum, speaker) => sum + speaker.turns, 0)
  const names = turns.speakers.map(({ label }) => label)

  return (
    <div
      className="transcript-bar transcript-paste transcript-paste--offer"
      role="dialog"
      aria-labelledby={title}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <h2 id={title}>{foundTurns[language](count, names)}</h2>
      <div className="transcript-paste__speakers">
        {turns.speakers.map((speaker) => (
          <SpeakerChoice
            key={speaker.key}
            speaker={speaker}
            choice={choices.get(speaker.key) ?? choiceFor(speaker)}
            onChoose={(choice) => setChoices(new Map(choices).set(speaker.key, choice))}
          />
        ))}
      </div>
      {removed.length > 0 && (
        <details>
          <summary>{leftOut[language](removed.length)}</summary>
          <RemovedLines lines={removed} />
        </details>
      )}
      <div className="transcript-paste__buttons">
        <button
          ref={first}
          type="button"
          className="transcript-paste__first"
          onClick={() => onTurns(choices)}
        >
          {say.asTurns[language]} <kbd aria-hidden>Enter</kbd>
        </button>
        <button type="button" onClick={onText}>
          {say.asText[language]}
        </button>
        <button type="button" onClick={onCancel}>
          {say.cancel[language]} <kbd aria-hidden>Esc</kbd>
        </button>
      </div>
    </div>
  )
}

type ChoiceProps = {
  speaker: PastedSpeaker
  choice: Choice
  onChoose: (choice: Choice) => void
}

function SpeakerChoice({ speaker: { label, turns }, choice, onChoose }: ChoiceProps) {
  const language = useInterfaceLanguage()
  const speakers = useSpeakers()
  return (
    <label>
      <span>{turnsOfLabel[language](label, turns)}</span>
      <select
        className="transcript-select"
        value={valueOf(choice)}
        onChange={({ target }) => onChoose(choiceOf(target.value, speakers))}
      >
        {speakers.map((one) => (
          <option key={one.key} value={valueOf(one)}>
            {one.label}
          </option>
        ))}
        <option value="new">
          {say.newSpeaker[language]} {label}
        </option>
        <option value="nobody">{say.nobody[language]}</option>
      </select>
    </label>
  )
}

function valueOf(choice: Choice): string {
  return typeof choice === 'string' ? choice : `speaker ${choice.key}`
}

function choiceOf(value: string, speakers: readonly EditorSpeaker[]): Choice {
  const known = speakers.find((one) => valueOf(one) === value)
  if (known) return { key: known.key }
  return value === 'nobody' ? 'nobody' : 'new'
}
