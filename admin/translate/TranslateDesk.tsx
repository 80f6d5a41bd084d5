'use client'

import {
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
} from 'react'

import { languageTag, type Locale } from '@/locales/locale'
import { translateMessages } from '@/locales/messagesTranslate'
import type { TranslationRow, TranslationRows } from '@/model/translationRow'

import { FilesMenu } from './files/FilesMenu'
import type { RowActions } from './RowAtWork'
import { isToDo, nextToDo, shownRows, toDoBySection, type RowFilter } from './rowFilters'
import { RowList, type Focus } from './RowList'
import { SavingBanners } from './SavingBanners'
import { SuggestBanner } from './SuggestBanner'
import { TranslateBar } from './TranslateBar'
import { translateCommand, type KeyPlace, type TranslateCommand } from './translateKeys'
import { useRows } from './useRows'
import { useSuggestions } from './useSuggestions'

type Props = {
  start: TranslationRows
  /** Key of a speaker → class of the ink in which the name stands. */
  inks: ReadonlyMap<string, string>
  language: Locale
}

/** Every row of a translation, its progress, and the one in work. */
export function TranslateDesk({ start, inks, language }: Props) {
  const messages = translateMessages[language]
  const desk = useRows(start)
  const { rows, conflicts } = desk
  const [filter, setFilter] = useState<RowFilter>('all')
  const [find, setFind] = useState('')
  const [selected, setSelected] = useState<string | null>(
    () => (start.rows.find(isToDo) ?? start.rows[0])?.id ?? null,
  )
  const [focus, setFocus] = useState<Focus>({ on: 'row', far: true })
  /** What is said where a command can't be carried out. */
  const [said, setSaid] = useState('')

  const open = useRef(selected)
  useEffect(() => {
    open.current = selected
  })
  const { take, beginAfresh } = desk
  const taken = useCallback(
    (row: TranslationRow) => {
      if (!take(row) || row.id !== open.current) return
      // The box is drawn anew with the machine's words; whoever was in it stays in it.
      const isInBox = document.activeElement?.matches('[aria-current=true] [data-box]') ?? false
      beginAfresh()
      if (isInBox) setFocus({ on: 'box', far: false })
    },
    [take, beginAfresh],
  )
  const machine = useSuggestions(start, taken)
  const suggests = start.suggests && start.mayWrite
  const missing = rows.filter(({ state, source }) => state === 'missing' && source !== null)

  useEffect(() => {
    // A link to one row, as find and replace in the other language gives it.
    const id = location.hash.slice(1)
    if (!start.rows.some((row) => row.id === id)) return
    setSelected(id)
    setFocus({ on: 'row', far: true })
  }, [start])

  const wanted = useDeferredValue(find)
  const shown = useMemo(
    () => shownRows(rows, filter, wanted, selected),
    [rows, filter, wanted, selected],
  )
  const toDo = useMemo(() => toDoBySection(rows), [rows])

  function go(id: string | null | undefined, on: Focus['on'], far = false) {
    setSaid('')
    if (id === null || id === undefined) return
    if (selected !== null && id !== selected) desk.leave(selected)
    setSelected(id)
    setFocus({ on, far })
  }
  function goToDo(step: 1 | -1) {
    const id = nextToDo(rows, selected, step)
    if (id !== null) return go(id, 'box', true)
    setSaid(rows.some(isToDo) ? '' : messages.nothingToDo)
  }
  function decide(how: 'done' | 'stillRight', id: string) {
    if (how === 'stillRight') desk.stillRight(id)
    else if (!desk.finish(id, 'done')) return setSaid(messages.emptyDone)
    const next = nextToDo(rows, id, 1)
    if (next !== null) return go(next, 'box', true)
    setFocus({ on: 'row', far: false })
    setSaid(messages.nothingToDo)
  }

  function suggestFor(id: string) {
    if (!suggests) return setSaid(messages.machine.off)
    // What is in the box is a person's, and the server is to know it first.
    desk.leave(id)
    void machine.suggest(id)
  }

  function command({ do: asked }: TranslateCommand) {
    const at = shown.findIndex(({ id }) => id === selected)
    const on = focus.on
    if (asked === 'next') return go(shown[at + 1]?.id, on)
    if (asked === 'previous') return go(shown[at - 1]?.id, on)
    if (asked === 'first') return go(shown[0]?.id, on)
    if (asked === 'last') return go(shown.at(-1)?.id, on)
    if (asked === 'nextToDo') return goToDo(1)
    if (asked === 'previousToDo') return goToDo(-1)
    if (asked === 'write') return go(selected, 'box')
    if (selected === null) return
    if (asked === 'leave') {
      desk.leave(selected)
      return setFocus({ on: 'row', far: false })
    }
    if (!start.mayWrite) return
    if (asked === 'suggest') return suggestFor(selected)
    const row = rows.find(({ id }) => id === selected)
    if (asked === 'done') decide('done', selected)
    if (asked === 'stillRight' && row?.state === 'stale') decide('stillRight', selected)
  }

  function onKeyDown(event: KeyboardEvent) {
    const asked = translateCommand(event.nativeEvent, placeOf(event.target))
    // Those two are about the words in the box, and are done there.
    if (!asked || asked.do === 'wrap' || asked.do === 'useTerm') return
    event.preventDefault()
    command(asked)
  }

  // The box must not be drawn anew for every change elsewhere.
  const latest = useRef({ decide, suggestFor })
  useEffect(() => {
    latest.current = { decide, suggestFor }
  })
  const { wordsOf, typed, finish, clear, settle } = desk
  const { drop } = machine
  const actions = useMemo<RowActions | null>(
    () =>
      start.mayWrite
        ? {
            wordsOf,
            typed,
            settle,
            done: (id) => latest.current.decide('done', id),
            stillRight: (id) => latest.current.decide('stillRight', id),
            // Both buttons go with the machine's words; the focus goes to the box instead of getting lost.
            takeAsDraft: (id) => {
              finish(id, 'draft')
              setFocus({ on: 'box', far: false })
            },
            discard: (id) => {
              clear(id)
              setFocus({ on: 'box', far: false })
            },
            suggest: suggests ? (id) => latest.current.suggestFor(id) : null,
            dropOffer: drop,
          }
        : null,
    [start.mayWrite, suggests, wordsOf, typed, settle, finish, clear, drop],
  )

  const suggesting = useMemo(
    () => ({
      asking: selected !== null && machine.asking.has(selected),
      offer: selected === null ? null : (machine.offers.get(selected) ?? null),
    }),
    [selected, machine.asking, machine.offers],
  )
  const status = desk.saving === 'idle' ? '' : messages[desk.saving]
  const [from, to] = [messages.languages[start.from], messages.languages[start.to]]
  return (
    <div onKeyDown={onKeyDown}>
      <SavingBanners
        failed={desk.failed}
        problem={desk.problem}
        conflicts={[...conflicts.values()].filter(({ merging }) => !merging).length}
        found={desk.found}
        messages={messages}
        onRetry={desk.retry}
        onCompare={() => go([...conflicts.keys()][0], 'box', true)}
        onPutBack={desk.putBack}
        onThrowAway={desk.throwAway}
      />
      {!start.mayWrite && (
        <p className="fp-banner" role="status">
          {messages.readOnly(to)}
        </p>
      )}
      <SuggestBanner
        run={machine.run}
        problem={machine.problem}
        messages={messages.machine}
        onStop={machine.stop}
        onClose={machine.close}
      />
      <TranslateBar
        rows={rows}
        filter={filter}
        find={find}
        shown={shown.length}
        status={said === '' ? status : said}
        messages={messages}
        onFilter={setFilter}
        onFind={setFind}
        onNext={() => goToDo(1)}
      >
        {suggests && missing.length > 0 && (
          <button
            type="button"
            className="fp-btn fp-btn--subtle fp-btn--small"
            disabled={machine.run !== null && !machine.run.ended}
            onClick={() => void machine.suggestAll(missing.map(({ id }) => id))}
          >
            {messages.machine.suggestAll(missing.length)}
          </button>
        )}
        <FilesMenu
          interview={start.interview}
          to={start.to}
          language={language}
          mayWrite={start.mayWrite}
          onImport={() => selected !== null && desk.leave(selected)}
          onTaken={() => void desk.reload()}
        />
      </TranslateBar>
      <div className="fp-tr">
        <div className="fp-tr__head" aria-hidden="true">
          <span />
          <span lang={languageTag[language]}>{messages.sourceColumn(from)}</span>
          <span>{to}</span>
        </div>
        <RowList
          rows={shown}
          inks={inks}
          toDo={toDo}
          language={start.to}
          messages={messages}
          selected={selected}
          focus={focus}
          resets={desk.resets}
          terms={desk.terms}
          conflicts={conflicts}
          suggesting={suggesting}
          actions={actions}
          onSelect={(id, on) => go(id, on)}
        />
      </div>
    </div>
  )
}

function placeOf(target: EventTarget): KeyPlace {
  if (!(target instanceof HTMLElement)) return 'elsewhere'
  if ('box' in target.dataset) return 'box'
  return 'id' in target.dataset ? 'row' : 'elsewhere'
}
