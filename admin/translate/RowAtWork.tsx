'use client'

import { useDeferredValue, useRef, useState, type KeyboardEvent } from 'react'

import type { Locale } from '@/locales/locale'
import type { TranslateMessages } from '@/locales/messagesTranslate'
import { writingOf } from '@/model/rowWriting'
import { termHints, type TermHint } from '@/model/termHints'
import type { RowWords, Term, TranslationRow } from '@/model/translationRow'

import { ConflictPanel } from './ConflictPanel'
import { MarkHints } from './MarkHints'
import { insertWords } from './insertWords'
import { wordsText } from './boxWords'
import { SuggestOffer } from './SuggestOffer'
import { TermHints } from './TermHints'
import { translateCommand } from './translateKeys'
import type { Conflict } from './shownState'
import { WordsBox } from './WordsBox'
import { WrapButtons } from './WrapButtons'
import { wrapSelection, type Wrap } from './wrapSelection'

/** What a translator can do with the row in work. They are the same for every row. */
export type RowActions = {
  wordsOf: (id: string) => RowWords
  typed: (id: string, words: RowWords) => void
  done: (id: string) => void
  stillRight: (id: string) => void
  takeAsDraft: (id: string) => void
  discard: (id: string) => void
  settle: (id: string, how: 'mine' | 'theirs' | 'merge') => void
  /** Asks a machine; `null` where none can be asked. */
  suggest: ((id: string) => void) | null
  dropOffer: (id: string) => void
}

/** Whether a machine is at work on the row, and what it offers beside a person's words. */
export type Suggesting = { asking: boolean; offer: RowWords | null }

type Props = {
  row: TranslationRow
  label: string
  language: Locale
  messages: TranslateMessages
  terms: readonly Term[]
  conflict: Conflict | null
  suggesting: Suggesting | null
  actions: RowActions
}

/** The box of the row in work, what is known about its words, and what can be done with them. */
export function RowAtWork(props: Props) {
  const { row, label, language, messages, terms, conflict, suggesting, actions } = props
  const { id } = row
  const { suggest } = actions
  const field = useRef<HTMLTextAreaElement | HTMLInputElement>(null)
  const [words, setWords] = useState(() => actions.wordsOf(id))
  /** Terms that are not wanted here. */
  const [left, setLeft] = useState<readonly Term[]>([])
  const isMarked = writingOf(row) !== 'plain'
  const written = useDeferredValue(words)
  const hints = termHints(terms, wordsText(row.source), wordsText(written)).filter(
    ({ term, used, avoided }) => !left.includes(term) && (avoided.length > 0 || !used),
  )

  function change(now: RowWords) {
    setWords(now)
    actions.typed(id, now)
  }
  function wrap(asked: Wrap) {
    const { current } = field
    if (!current) return
    const { selectionStart, selectionEnd, value } = current
    const selected = value.slice(selectionStart ?? 0, selectionEnd ?? 0)
    const { text, start, end } = wrapSelection(selected, asked)
    insertWords(current, text, start, end)
  }
  /** Puts the term where the first form stands that is avoided, else at the caret. */
  function use({ term, avoided: [form = ''] }: TermHint) {
    const { current } = field
    if (!current) return
    const at = current.value.toLowerCase().indexOf(form.toLowerCase())
    if (form !== '' && at !== -1) current.setSelectionRange(at, at + form.length)
    insertWords(current, term.target)
  }
  function useOffer(offer: RowWords) {
    const { current } = field
    if (typeof offer === 'string' && current) {
      current.select()
      insertWords(current, offer)
    } else change(offer)
    actions.dropOffer(id)
  }
  function onKeyDown(event: KeyboardEvent) {
    const isBox = event.target instanceof HTMLElement && 'box' in event.target.dataset
    const asked = translateCommand(event.nativeEvent, isBox ? 'box' : 'elsewhere')
    if (asked?.do !== 'wrap' && asked?.do !== 'useTerm') return
    event.preventDefault()
    const [first] = hints
    if (asked.do === 'useTerm') return first && use(first)
    if (asked.do === 'wrap' && isMarked) wrap(asked.wrap)
  }

  return (
    <div onKeyDown={onKeyDown}>
      <WordsBox
        field={field}
        words={words}
        label={label}
        language={language}
        messages={messages}
        onChange={change}
      />
      <span className="fp-hidden" id="fp-t-hint">
        {isMarked ? messages.boxHint : messages.plainHint}
      </span>
      {conflict && (
        <ConflictPanel
          conflict={conflict}
          language={language}
          messages={messages}
          onSettle={(how) => actions.settle(id, how)}
        />
      )}
      <TermHints
        hints={hints}
        language={language}
        messages={messages}
        onUse={use}
        onLeave={(term) => setLeft((terms) => [...terms, term])}
      />
      {isMarked && <MarkHints source={row.source} words={written} messages={messages.machine} />}
      {suggesting?.offer && (
        <SuggestOffer
          words={suggesting.offer}
          row={row}
          language={language}
          messages={messages}
          onUse={() => suggesting.offer && useOffer(suggesting.offer)}
          onLeave={() => actions.dropOffer(id)}
        />
      )}
      <div className="fp-t__foot">
        <button
          type="button"
          className="fp-btn fp-btn--primary fp-btn--small"
          onClick={() => actions.done(id)}
        >
          {messages.done} <kbd aria-hidden="true">Ctrl ↵</kbd>
        </button>
        {row.state === 'stale' && (
          <button
            type="button"
            className="fp-btn fp-btn--subtle fp-btn--small"
            onClick={() => actions.stillRight(id)}
          >
            {messages.stillRight} <kbd aria-hidden="true">Alt S</kbd>
          </button>
        )}
        {row.state === 'machine' && (
          <>
            <button
              type="button"
              className="fp-btn fp-btn--subtle fp-btn--small"
              onClick={() => actions.takeAsDraft(id)}
            >
              {messages.takeAsDraft}
            </button>
            <button
              type="button"
              className="fp-btn fp-btn--none fp-btn--small"
              onClick={() => actions.discard(id)}
            >
              {messages.discard}
            </button>
          </>
        )}
        {suggest && (
          <button
            type="button"
            className="fp-btn fp-btn--none fp-btn--small"
            aria-disabled={suggesting?.asking}
            onClick={() => !suggesting?.asking && suggest(id)}
          >
            {suggesting?.asking ? messages.machine.suggesting : messages.machine.suggest}{' '}
            <kbd aria-hidden="true">Alt M</kbd>
          </button>
        )}
        {isMarked && <WrapButtons messages={messages} onWrap={wrap} />}
      </div>
    </div>
  )
}
