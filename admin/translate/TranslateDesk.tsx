'use client'

import { useDeferredValue, useMemo, useState, type KeyboardEvent } from 'react'

import { languageTag, type Locale } from '@/locales/locale'
import { translateMessages } from '@/locales/messagesTranslate'
import type { TranslationRows } from '@/model/facing/translationRow'

import { FilesMenu } from './files/FilesMenu'
import { nextToDo, shownRows, toDoBySection, type RowFilter } from './rowFilters'
import { RowList } from './RowList'
import { SavingBanners } from './SavingBanners'
import { SuggestAllButton } from './SuggestAllButton'
import { SuggestBanner } from './SuggestBanner'
import { TranslateBar } from './TranslateBar'
import { TranslateHead } from './TranslateHead'
import { translateCommand, type KeyPlace } from './translateKeys'
import { useDeskWork } from './useDeskWork'
import { useRowActions } from './useRowActions'

type Props = {
  start: TranslationRows
  /** Id of the account that writes. */
  user: string
  /** Key of a speaker → class of the ink in which the name stands. */
  inks: ReadonlyMap<string, string>
  language: Locale
}

/** Every row of a translation, its progress, and the one in work. */
export function TranslateDesk({ start, user, inks, language }: Props) {
  const messages = translateMessages[language]
  const work = useDeskWork(start, user, messages)
  const { desk, machine, selected, focus, said, go } = work
  const { rows, conflicts } = desk
  const actions = useRowActions(work, start.mayWrite)
  const [filter, setFilter] = useState<RowFilter>('all')
  const [find, setFind] = useState('')
  const wanted = useDeferredValue(find)
  const shown = useMemo(
    () => shownRows(rows, filter, wanted, selected),
    [rows, filter, wanted, selected],
  )
  const toDo = useMemo(() => toDoBySection(rows), [rows])
  const next = useMemo(() => {
    const id = nextToDo(rows, selected, 1)
    return rows.find((row) => row.id === id) ?? null
  }, [rows, selected])

  function onKeyDown(event: KeyboardEvent) {
    const asked = translateCommand(event.nativeEvent, placeOf(event.target))
    // Those two are about the words in the box, and are done there.
    if (!asked || asked.do === 'wrap' || asked.do === 'useTerm') return
    event.preventDefault()
    work.command(asked, shown)
  }

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
      <TranslateHead
        interview={start.interview}
        language={start.to}
        rows={rows}
        messages={messages}
        save={() => {
          if (selected !== null) desk.leave(selected)
          return desk.settled()
        }}
      />
      <SavingBanners
        failed={desk.failures > 0}
        problem={desk.problem}
        conflicts={[...conflicts.values()].filter(({ merging }) => !merging).length}
        found={desk.found.length}
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
        onNext={() => work.goToDo(1)}
      >
        {work.suggests && (
          <SuggestAllButton rows={rows} machine={machine} messages={messages.machine} />
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
          next={next}
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
