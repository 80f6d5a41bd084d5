'use client'

import { useEffect, useMemo, useRef, useState } from 'react'
import { createPortal } from 'react-dom'

import type { Locale } from '@/locales/locale'
import type { SavingMessages } from '@/locales/messagesSaving'
import type { Choice } from '@/model/passage/mergePassages'

import '../import/copies/copies.css'
import { whenWords } from '../import/whenWords'
import type { InterviewMerge } from './interviewMerge'
import { MergeChoice } from './MergeChoice'
import { mergePlaces } from './mergePlaces'
import type { NewerSave } from './newerSave'
import './saving.css'
import { allTheirsWords } from './theirsWords'

type Props = {
  merge: InterviewMerge
  /** Who made the newer save, where that is known. */
  newer: NewerSave | null
  textLanguage: Locale
  /** Of whoever looks at it. */
  language: Locale
  messages: SavingMessages
  problem: string | null
  isBusy: boolean
  onChoose: (choices: ReadonlyMap<string, Choice>) => void
  onLater: () => void
}

/** Every place that both sides changed, with both texts, until each has an answer. Nothing is stored before. */
export function MergeDialogue(props: Props) {
  const { merge, newer, textLanguage, language, messages, problem, isBusy, onChoose, onLater } =
    props
  const places = useMemo(() => mergePlaces(merge), [merge])
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map())
  const dialogue = useRef<HTMLDialogElement>(null)
  useEffect(() => dialogue.current?.showModal(), [])
  const open = places.filter(({ id }) => !choices.has(id)).length
  const all = (choice: Choice) => setChoices(new Map(places.map(({ id }) => [id, choice])))
  return createPortal(
    <dialog
      ref={dialogue}
      className="fp-view fp-merge fp-cmp"
      aria-labelledby="fp-merge"
      onClose={onLater}
    >
      <header>
        <h2 id="fp-merge">{messages.title}</h2>
        <p className="fp-2">
          {newer && messages.newer(newer.isOwn ? null : newer.name, savedAt(newer, language))}{' '}
          {messages.explain} {merge.text.bothMoved && messages.bothMoved}
        </p>
      </header>
      <div className="fp-merge__places">
        {places.map((place, i) => (
          <MergeChoice
            key={place.id}
            place={place}
            number={i + 1}
            choice={choices.get(place.id) ?? null}
            newer={newer}
            language={textLanguage}
            messages={messages}
            onChoose={(choice) => setChoices(new Map(choices).set(place.id, choice))}
          />
        ))}
      </div>
      {problem !== null && (
        <p role="alert" className="fp-problem">
          {problem}
        </p>
      )}
      <footer className="fp-row">
        <button className="fp-btn fp-btn--none" type="button" onClick={() => all('mine')}>
          {messages.takeMine}
        </button>
        <button className="fp-btn fp-btn--none" type="button" onClick={() => all('theirs')}>
          {allTheirsWords(places.some(({ isShared }) => isShared) ? null : newer, messages)}
        </button>
        <span className="fp-grow fp-2" role="status">
          {open > 0 && messages.undecided(open)}
        </span>
        <button
          className="fp-btn fp-btn--secondary"
          type="button"
          onClick={() => dialogue.current?.close()}
        >
          {messages.later}
        </button>
        <button
          className="fp-btn fp-btn--primary"
          type="button"
          disabled={isBusy || open > 0}
          onClick={() => onChoose(choices)}
        >
          {isBusy ? messages.storing : messages.store}
        </button>
      </footer>
    </dialog>,
    document.body,
  )
}

function savedAt({ at }: NewerSave, language: Locale): string {
  return whenWords(at, new Date(), language)
}
