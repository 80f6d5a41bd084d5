'use client'

import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useLexicalEditable } from '@payloadcms/richtext-lexical/lexical/react/useLexicalEditable'
import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import {
  ignoredWords,
  messagesHouseStyle as say,
  suggestionsWords,
  takenWords,
} from '@/locales/messagesHouseStyle'
import { styleKinds } from '@/model/houseStyle/suggestion'
import { OPEN_BAR_COMMAND, useBar } from '../bars/useBar.client'
import { useInterfaceLanguage } from '../useInterfaceLanguage.client'
import { listedOffers, StyleKindList } from './StyleKindList.client'
import { useStyleCount } from './styleCount'
import { useStyle } from './useStyle.client'

import './style.css'

/** Marks in the text what house style would write otherwise; opened by Alt+S, lists it under the toolbar. */
export function StyleBar() {
  const [editor] = useLexicalComposerContext()
  const [opened, close] = useBar(editor, 'style')
  const style = useStyle(editor, opened > 0)
  return opened > 0 && <OpenBar style={style} onClose={close} />
}

/** Opens the same from the toolbar, and says how many there are. */
export function StyleButton({ editor }: { editor: LexicalEditor }) {
  const language = useInterfaceLanguage()
  const count = useStyleCount(editor)
  return (
    <button
      type="button"
      className="transcript-tool__button"
      aria-label={suggestionsWords[language](count)}
      title={`${suggestionsWords[language](count)} (Alt+S)`}
      aria-keyshortcuts="Alt+S"
      onClick={() => editor.dispatchCommand(OPEN_BAR_COMMAND, 'style')}
    >
      {say.short[language]}
      {count > 0 && <span className="transcript-style__count">{count}</span>}
    </button>
  )
}

type BarProps = { style: ReturnType<typeof useStyle>; onClose: () => void }

function OpenBar({ style, onClose }: BarProps) {
  const language = useInterfaceLanguage()
  const isEditable = useLexicalEditable()
  const { offers, current, go, take, ignore } = style
  const [taken, setTaken] = useState<number | null>(null)
  const bar = useRef<HTMLDivElement>(null)
  const listed = listedOffers(offers)
  const at = Math.max(
    listed.findIndex(({ id }) => id === current),
    0,
  )
  const chosen = listed[at]
  // The row that has the focus, or its follower, keeps it; so does the bar where none is left.
  const [follows, setFollows] = useState(0)
  useEffect(() => {
    const row = bar.current?.querySelector<HTMLElement>('[aria-current]')
    const target = row ?? bar.current?.querySelector<HTMLElement>('[data-close]')
    target?.focus({ preventScroll: true })
    row?.scrollIntoView({ block: 'nearest' })
  }, [follows])

  const step = (to: number) => {
    const offer = listed[Math.max(0, Math.min(to, listed.length - 1))]
    if (offer) go(offer)
    setFollows((times) => times + 1)
  }
  const act = (work: () => number | null) => {
    setTaken(work())
    setFollows((times) => times + 1)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape') return onClose()
    const isRow = event.target instanceof HTMLLIElement
    if (!isRow || !chosen || event.altKey || event.ctrlKey || event.metaKey) return
    const keys: Partial<Record<string, () => void>> = {
      ArrowDown: () => step(at + 1),
      ArrowUp: () => step(at - 1),
      Home: () => step(0),
      End: () => step(listed.length - 1),
      ...(isEditable && { Enter: () => act(() => take([chosen])) }),
      Delete: () => act(() => (ignore(chosen), null)),
    }
    const work = keys[event.key]
    if (!work) return
    event.preventDefault()
    work()
  }

  return (
    <div
      ref={bar}
      className="transcript-bar transcript-style"
      role="region"
      aria-label={say.suggestions[language]}
      onKeyDown={onKeyDown}
    >
      <header>
        <h2>{suggestionsWords[language](offers.length)}</h2>
        <p role="status">{taken === null ? '' : takenWords[language](taken)}</p>
        {style.ignoredCount > 0 && (
          <button type="button" onClick={() => act(() => (style.showIgnored(), null))}>
            {ignoredWords[language](style.ignoredCount)}
          </button>
        )}
        {isEditable && offers.length > 0 && (
          <button type="button" onClick={() => act(() => take(offers))}>
            {say.takeAll[language]}
          </button>
        )}
        <button type="button" data-close onClick={onClose}>
          {say.close[language]}
        </button>
      </header>
      {style.isNameless && <p role="alert">{say.noNames[language]}</p>}
      {offers.length === 0 && <p>{say.none[language]}</p>}
      <div className="transcript-style__kinds">
        {styleKinds.map((kind) => (
          <StyleKindList
            key={kind}
            kind={kind}
            offers={offers.filter((offer) => offer.kind === kind)}
            locale={style.locale}
            chosen={chosen?.id ?? null}
            onChoose={(offer) => step(listed.indexOf(offer))}
            onTake={isEditable ? (some) => act(() => take(some)) : null}
            onIgnore={(offer) => act(() => (ignore(offer), null))}
          />
        ))}
      </div>
    </div>
  )
}
