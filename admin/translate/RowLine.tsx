'use client'

import { memo, type CSSProperties } from 'react'

import { facingLocale, type Locale } from '@/locales/locale'
import type { TranslateMessages } from '@/locales/messagesTranslate'
import { writingOf } from '@/model/facing/rowWriting'
import type { Term, TranslationRow } from '@/model/facing/translationRow'

import { RowAtWork, type RowActions, type Suggesting } from './RowAtWork'
import { RowGutter } from './RowGutter'
import { rowLines } from './rowLines'
import { rowName } from './rowName'
import { ShownSide } from './ShownSide'
import { SourceChange } from './SourceChange'
import type { Conflict } from './shownState'

export type RowLineProps = {
  row: TranslationRow
  /** The same speaker goes on: the name is not said again. */
  goesOn: boolean
  /** Class of the ink in which the speaker's name stands. */
  ink: string
  /** Of a row that opens a section: how many rows of it are to do. */
  toDo: number | null
  language: Locale
  messages: TranslateMessages
  selected: boolean
  /** Counts up where the box must begin afresh. */
  resets: number
  terms: readonly Term[]
  conflict: Conflict | null
  suggesting: Suggesting | null
  /** Of the selected row: to which one it leads once it is done. */
  next: TranslationRow | null
  /** `null` where only reading is allowed, and on every row but the selected one. */
  actions: RowActions | null
}

/** One row: who speaks and how far it is, the source, the translation. */
export const RowLine = memo(function RowLine(props: RowLineProps) {
  const { row, language, messages, selected, terms, conflict, actions } = props
  const from = facingLocale(language)
  const writing = writingOf(row)
  const name = rowName(row, messages)
  const height: CSSProperties & { '--fp-lines': number } = { '--fp-lines': rowLines(row) }
  return (
    <div
      role="listitem"
      className="fp-t"
      data-id={row.id}
      data-kind={row.kind}
      data-part={row.part}
      data-level={row.level}
      data-state={row.state}
      tabIndex={selected ? 0 : -1}
      aria-current={selected ? 'true' : undefined}
      style={height}
    >
      <RowGutter {...props} />
      <div className={`fp-t__source ${from}`}>
        {row.source === null ? (
          <p className="fp-t__none">{messages.onlyHere(messages.languages[language])}</p>
        ) : (
          <ShownSide
            language={from}
            words={row.source}
            writing={writing}
            names={selected ? terms.flatMap(({ source }) => source) : undefined}
            messages={messages}
          />
        )}
        {selected && (row.state === 'stale' || row.was !== null) && row.source !== null && (
          <SourceChange
            was={row.was}
            source={row.source}
            changed={row.changed ?? null}
            language={from}
            messages={messages}
          />
        )}
      </div>
      <div className={`fp-t__target ${language}`}>
        {actions && row.source !== null ? (
          <RowAtWork
            key={props.resets}
            row={row}
            label={messages.box(name, messages.languages[language])}
            language={language}
            messages={messages}
            terms={terms}
            conflict={conflict}
            suggesting={props.suggesting}
            next={props.next}
            actions={actions}
          />
        ) : row.words === null ? (
          <p className="fp-t__none">{messages.untranslated}</p>
        ) : (
          <ShownSide
            className="fp-t__words"
            language={language}
            words={row.words}
            writing={writing}
            messages={messages}
          />
        )}
      </div>
    </div>
  )
})
