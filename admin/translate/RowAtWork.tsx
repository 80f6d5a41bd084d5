'use client'

import { useDeferredValue, useRef, useState, type KeyboardEvent } from 'react'

import type { Locale } from '@/locales/locale'
import type { TranslateMessages } from '@/locales/messagesTranslate'
import { writingOf } from '@/model/facing/rowWriting'
import { termHints, type TermHint } from '@/model/facing/termHints'
import type { RowWords, Term, TranslationRow } from '@/model/facing/translationRow'

import { ConflictPanel } from './ConflictPanel'
import { MarkHints } from './MarkHints'
import { insertWords } from './insertWords'
import { wordsText } from './boxWords'
import { replaceWords } from './replaceWords'
import { RowFoot } from './RowFoot'
import { StyleHints } from './StyleHints'
import { SuggestOffer } from './SuggestOffer'
import { TermHints } from './TermHints'
import { translateCommand } from './translateKeys'
import type { Conflict } from './shownState'
import { useRowStyle } from './useRowStyle'
import { WordsBox } from './WordsBox'
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
  next: TranslationRow | null
  actions: RowActions
}

/** The box of the row in work, what is known about its words, and what can be done with them. */
export function RowAtWork(props: Props) {
  const { row, label, language, messages, terms, conflict, suggesting, next, actions } = props
  const { id } = row
  const field = useRef<HTMLTextAreaElement | HTMLInputElement>(null)
  const [words, setWords] = useState(() => actions.wordsOf(id))
  /** Terms that are not wanted here. */
  const [left, setLeft] = useState<readonly Term[]>([])
  const isMarked = writingOf(row) !== 'plain'
  const written = useDeferredValue(words)
  const hints = termHints(terms, wordsText(row.source), wordsText(written)).filter(
    ({ term, used, avoided }) => !left.includes(term) && (avoided.length > 0 || !used),
  )

  const style = useRowStyle(row, written, language)

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
  /** What house style suggests, in the box as if it was typed. */
  function put(styled: RowWords) {
    if (typeof styled === 'string' && field.current) replaceWords(field.current, styled)
    else change(styled)
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
      <StyleHints
        offers={style.offers}
        language={language}
        onTake={(offer) => put(offer.words)}
        onTakeAll={() => put(style.allTaken(words))}
        onIgnore={style.ignore}
      />
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
      <RowFoot
        row={row}
        messages={messages}
        suggesting={suggesting?.asking ?? false}
        next={next}
        actions={actions}
        onWrap={isMarked ? wrap : null}
      />
    </div>
  )
}
