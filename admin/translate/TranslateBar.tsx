'use client'

import type { ReactNode } from 'react'

import type { TranslateMessages } from '@/locales/messagesTranslate'
import type { TranslationRow } from '@/model/facing/translationRow'

import { CharactersButton } from './CharactersButton'
import { countFilters, countStates, rowFilters, type RowFilter } from './rowFilters'

type Props = {
  rows: readonly TranslationRow[]
  filter: RowFilter
  find: string
  /** How many rows the words that are looked for have left. */
  shown: number
  status: string
  messages: TranslateMessages
  children?: ReactNode
  onFilter: (filter: RowFilter) => void
  onFind: (find: string) => void
  onNext: () => void
}

const order = ['done', 'draft', 'machine', 'stale', 'missing'] as const

/** How far the translation is, which rows are shown, and the way to the next one. */
export function TranslateBar(props: Props) {
  const { rows, filter, find, shown, status, messages, children, onFilter, onFind, onNext } = props
  const states = countStates(rows)
  const counts = countFilters(rows)
  return (
    <div className="fp-tr__bar" role="region" aria-label={messages.progress}>
      <span className="fp-row">
        <span
          className="fp-prog"
          role="progressbar"
          aria-label={messages.progress}
          aria-valuemin={0}
          aria-valuemax={rows.length}
          aria-valuenow={states.done}
          aria-valuetext={messages.doneOf(states.done, rows.length)}
        >
          {order
            .filter((state) => states[state] > 0)
            .map((state) => (
              <i key={state} data-state={state} style={{ flexGrow: states[state] }} />
            ))}
        </span>
        <b className="fp-num">{messages.doneOf(states.done, rows.length)}</b>
      </span>
      <span className="fp-row fp-tr__filters" role="group" aria-label={messages.show}>
        {rowFilters.map((name) => (
          <button
            key={name}
            type="button"
            className="fp-tab"
            aria-pressed={filter === name}
            onClick={() => onFilter(name)}
          >
            {messages.filters[name]} <span className="fp-num">{counts[name]}</span>
          </button>
        ))}
      </span>
      <span className="fp-2" role="status">
        {find.trim() === '' ? status : messages.found(shown)}
      </span>
      <span className="fp-grow" />
      <input
        type="search"
        className="fp-input fp-tr__find"
        aria-label={`${messages.find}: ${messages.findHint}`}
        placeholder={messages.find}
        value={find}
        onChange={({ target }) => onFind(target.value)}
      />
      <CharactersButton messages={messages} />
      {children}
      <button
        type="button"
        className="fp-btn fp-btn--secondary fp-btn--small"
        disabled={states.done === rows.length}
        onClick={onNext}
      >
        {messages.nextToDo} <kbd aria-hidden="true">Alt J</kbd>
      </button>
    </div>
  )
}
