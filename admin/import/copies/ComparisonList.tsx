'use client'

import { useRef, useState, type KeyboardEvent } from 'react'

import type { ComparisonCounts, ComparisonRow } from '@/desk/copies/comparePassages'
import type { Locale } from '@/locales/locale'
import type { AcceptMessages } from '@/locales/messagesAccept'

import { ComparedPassageRow } from './ComparedPassageRow'
import { ComparisonSummary, type Difference } from './ComparisonSummary'

type Props = {
  rows: readonly ComparisonRow[]
  counts: ComparisonCounts
  /** As the better text, everything that changes; as a source, what that interview has not. */
  answer: 'original' | 'source'
  /** Of both texts. */
  textLanguage: Locale
  plainKeys: boolean
  messages: AcceptMessages
  onChoose?: (place: number | null) => void
}

/** How a copy differs, in reading order: differences alone or everything; one stop of Tab, j and k go on. */
export function ComparisonList(props: Props) {
  const { rows, counts, answer, textLanguage, plainKeys, messages, onChoose } = props
  const [onlyDifferences, setOnlyDifferences] = useState(true)
  const [chosen, setChosen] = useState<number | null>(null)
  const list = useRef<HTMLOListElement>(null)

  const shown = rows.flatMap((row, place) =>
    isShown(row, answer, onlyDifferences) ? [{ row, place }] : [],
  )
  const at = shown.findIndex(({ place }) => place === chosen)
  const current = shown[at] ?? shown[0]

  function choose(entry: (typeof shown)[number] | undefined) {
    if (!entry) return
    setChosen(entry.place)
    onChoose?.(entry.row.place)
    list.current?.querySelector<HTMLElement>(`[data-place="${entry.place}"]`)?.focus()
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const here = Math.max(at, 0)
    const steps: Record<string, () => void> = {
      ArrowDown: () => choose(shown[here + 1]),
      ArrowUp: () => choose(shown[here - 1]),
      Home: () => choose(shown[0]),
      End: () => choose(shown.at(-1)),
      ...(plainKeys && { j: () => choose(shown[here + 1]), k: () => choose(shown[here - 1]) }),
    }
    const step = steps[event.key]
    if (!step) return
    event.preventDefault()
    step()
  }
  const see = (what: Difference) =>
    choose(shown.find(({ row }) => (what === 'moved' ? row.moved : row.state === what)))

  return (
    <div className="fp-cmp">
      <ComparisonSummary counts={counts} answer={answer} messages={messages} onSee={see} />
      <div className="fp-cmp__head">
        <h2 id="fp-cmp-title">{messages.comparedPassages}</h2>
        {plainKeys && shown.length > 1 && (
          <span className="fp-2">
            <kbd>j</kbd> <kbd>k</kbd> {messages.keysHint}
          </span>
        )}
        {answer === 'original' && (
          <fieldset className="fp-seg">
            <legend className="fp-hidden">{messages.show}</legend>
            {[true, false].map((only) => (
              <label key={String(only)}>
                <input
                  type="radio"
                  name="fp-cmp-show"
                  checked={onlyDifferences === only}
                  onChange={() => setOnlyDifferences(only)}
                />
                {only ? messages.onlyDifferences : messages.allPassages}
              </label>
            ))}
          </fieldset>
        )}
      </div>
      {shown.length === 0 && (
        <p className="fp-cmp__note">
          {answer === 'source' ? messages.nothingMore : messages.allSame(rows.length)}
        </p>
      )}
      <ol
        ref={list}
        className="fp-cmp__rows"
        aria-labelledby="fp-cmp-title"
        onKeyDown={onKeyDown}
        onFocus={({ target }) => {
          const place = target.closest<HTMLElement>('[data-place]')?.dataset['place']
          if (place !== undefined) setChosen(Number(place))
        }}
        onClick={({ target }) => {
          const row = target instanceof Element && target.closest<HTMLElement>('[data-place]')
          if (row) choose(shown.find(({ place }) => place === Number(row.dataset['place'])))
        }}
      >
        {shown.map(({ row, place }) => (
          <ComparedPassageRow
            key={place}
            row={row}
            place={place}
            isStop={place === current?.place}
            language={textLanguage}
            messages={messages}
          />
        ))}
      </ol>
    </div>
  )
}

function isShown({ state, moved }: ComparisonRow, answer: Props['answer'], only: boolean): boolean {
  if (answer === 'source') return state === 'added' || state === 'changed'
  return !only || moved || state !== 'same'
}
