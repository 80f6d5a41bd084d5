'use client'

import type { EditedProposal } from '@/desk/review/applyEdits'
import type { EditedPassage } from '@/desk/review/editedPassage'
import type { PassageKey } from '@/desk/review/edits'
import type { ReviewMessages } from '@/locales/messagesReview'

type Props = {
  edited: EditedProposal
  messages: ReviewMessages
  onGo: (key: PassageKey) => void
}

/** What a narrative is made of: its sections, then its pictures and notes, each leading to its passage. */
export function Outline({ edited: { passages, sections }, messages, onGo }: Props) {
  const headings = sections.flatMap(({ number, firstPassage }) => {
    const passage = passages[firstPassage - 1]
    return passage ? [{ passage, words: [number, passage.text].filter(Boolean).join('　') }] : []
  })
  const apart = passages
    .filter(({ kind }) => kind === 'figure' || kind === 'note')
    .map((passage) => ({ passage, words: apartWords(passage, messages) }))
  return (
    <>
      <Places title={messages.sections} places={headings} onGo={onGo} />
      {apart.length > 0 && <Places title={messages.figuresAndNotes} places={apart} onGo={onGo} />}
    </>
  )
}

/** Dates and names as counts: they are confirmed later, one by one. */
export function DatesAndNames({ edited, messages, onGo }: Props) {
  const { events, mentions, passages } = edited
  const count = (kind: string) => events.filter((event) => event.kind === kind).length
  return (
    <details className="fp-sec" open>
      <summary>
        {messages.datesAndNames} <span className="fp-2">{messages.datesFound(events.length)}</span>
      </summary>
      <p>{messages.datesKinds(count('explicit'), count('inherited'), count('relative'))}</p>
      <p>
        {messages.namesFound(
          mentions.filter(({ profile }) => profile !== null).length,
          mentions.filter(({ profile }) => profile === null).length,
        )}
      </p>
      <p className="fp-2">{messages.datesAndNamesHint}</p>
      {events.length > 0 && (
        <details>
          <summary className="fp-2">{messages.dates}</summary>
          <ul className="fp-places">
            {events.map(({ edtf, words, passage, span }) => (
              <li key={`${span[0]} ${edtf}`}>
                <button
                  className="fp-link"
                  type="button"
                  onClick={() => {
                    const key = passages[passage - 1]?.key
                    if (key !== undefined) onGo(key)
                  }}
                >
                  {words.replace(/\s+/g, ' ')}
                </button>{' '}
                <span className="fp-2 fp-num">{edtf}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </details>
  )
}

type PlacesProps = {
  title: string
  places: { passage: EditedPassage; words: string }[]
  onGo: (key: PassageKey) => void
}

function Places({ title, places, onGo }: PlacesProps) {
  return (
    <section className="fp-sec">
      <h2>
        {title} <span className="fp-2">{places.length}</span>
      </h2>
      <ol className="fp-places">
        {places.map(({ passage, words }) => (
          <li key={passage.key}>
            <button className="fp-link" type="button" onClick={() => onGo(passage.key)}>
              {words}
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}

function apartWords({ kind, text, image }: EditedPassage, messages: ReviewMessages): string {
  const words = kind === 'figure' ? (image?.caption ?? image?.credit ?? '') : text
  const start = words.length > 30 ? `${words.slice(0, 30)}…` : words
  return [messages.kinds[kind], start].filter(Boolean).join(messages.colon)
}
