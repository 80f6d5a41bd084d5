'use client'

import { useMemo } from 'react'

import type { EditedProposal } from '@/desk/review/applyEdits'
import type { Change, PassageKey } from '@/desk/review/edits'
import { lineNumbers } from '@/desk/review/rawLines'
import type { Review, ReviewFacts } from '@/desk/review/reviewOf'
import type { ReviewMessages } from '@/locales/messagesReview'

import { DatesAndNames, Outline } from './FoundLists'
import { MetadataFields } from './MetadataFields'
import type { Span } from './rawPlaces'
import { ReadAgain } from './ReadAgain'
import { RemovedList } from './RemovedList'
import { countExchanges } from './reviewWords'
import { SpeakerCards } from './SpeakerCards'

type Metadata = EditedProposal['metadata']

type Props = {
  /** Of the import. */
  id: string
  review: Pick<Review, 'proposal' | 'raw'>
  edited: EditedProposal
  facts: ReviewFacts
  /** How many changes hold. */
  changes: number
  /** The removal that the raw text was asked for. */
  removal: number | null
  disabled: boolean
  messages: ReviewMessages
  onChange: (change: Change) => void
  onGo: (key: PassageKey) => void
  onSeeRaw: (span: Span) => void
}

/** The facts, the speakers or the outline, what was found, and what was removed. */
export function DataPane(props: Props) {
  const { id, review, edited, facts, changes, removal, disabled, messages, onChange, onGo } = props
  const { proposal: stored, raw } = review
  const places = useMemo(() => firstSpans(stored.provenance), [stored])
  const lines = useMemo(() => {
    const lineOf = lineNumbers(raw)
    return Object.fromEntries([...places].map(([field, span]) => [field, lineOf(span[0])]))
  }, [places, raw])
  const see = (span: Span | undefined) => {
    if (span) props.onSeeRaw(span)
  }
  const why =
    edited.form === 'qa'
      ? messages.formWhyQa(countExchanges(edited), edited.speakers.length)
      : messages.formWhyNarrative(edited.sections.length)
  const common = { messages, disabled, onChange }
  return (
    <section className="fp-pane fp-pane--side" aria-label={messages.data} tabIndex={0}>
      <div className="fp-sec">
        <h2>{messages.data}</h2>
        <MetadataFields
          metadata={edited.metadata}
          lines={lines}
          messages={messages}
          disabled={disabled}
          onChange={(metadata) => onChange({ do: 'metadata', metadata })}
          onSee={(field) => see(places.get(field))}
        />
        <ReadAgain
          id={id}
          form={stored.form}
          language={stored.language}
          why={why}
          changes={changes}
          messages={messages}
          disabled={disabled}
        />
      </div>
      {edited.form === 'qa' || edited.speakers.length > 0 ? (
        <section className="fp-sec" aria-labelledby="fp-speakers-title">
          <h2 id="fp-speakers-title">
            {messages.speakers} <span className="fp-2">{edited.speakers.length}</span>
          </h2>
          <SpeakerCards edited={edited} matches={facts.matches} {...common} />
        </section>
      ) : (
        <Outline edited={edited} messages={messages} onGo={onGo} />
      )}
      <DatesAndNames edited={edited} messages={messages} onGo={onGo} />
      <RemovedList
        edited={edited}
        selected={removal}
        onSee={(place) => see(stored.removed[place]?.span)}
        {...common}
      />
    </section>
  )
}

/** Where each fact stands first. */
function firstSpans(provenance: Review['proposal']['provenance']): Map<keyof Metadata, Span> {
  const spans = new Map<keyof Metadata, Span>()
  for (const { field, span } of provenance) {
    if (field !== 'mark' && !spans.has(field)) spans.set(field, span)
  }
  return spans
}
