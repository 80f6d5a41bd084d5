'use client'

import { useEffect, useRef, type MouseEvent } from 'react'

import type { Locale } from '@/locales/locale'
import type { TranslateMessages } from '@/locales/messagesTranslate'
import type { Term, TranslationRow } from '@/model/facing/translationRow'

import type { RowActions, Suggesting } from './RowAtWork'
import { RowLine } from './RowLine'
import type { Conflict } from './shownState'

/** Where the keys go once the selected row is drawn; a new one each time. */
export type Focus = { on: 'row' | 'box'; far: boolean }

type Props = {
  rows: readonly TranslationRow[]
  inks: ReadonlyMap<string, string>
  /** Row that opens a section → how many rows of it are to do. */
  toDo: ReadonlyMap<string, number>
  /** To which row the selected one leads once it is done. */
  next: TranslationRow | null
  language: Locale
  messages: TranslateMessages
  selected: string | null
  focus: Focus
  resets: number
  terms: readonly Term[]
  conflicts: ReadonlyMap<string, Conflict>
  /** Of the selected row. */
  suggesting: Suggesting
  /** `null` where only reading is allowed. */
  actions: RowActions | null
  onSelect: (id: string, on: Focus['on']) => void
}

const noTerms: readonly Term[] = []

/** All rows in the order of the source. One stop of Tab; the selected one has the box and the controls. */
export function RowList(props: Props) {
  const { rows, inks, toDo, selected, focus, terms, conflicts, actions, onSelect } = props
  const list = useRef<HTMLDivElement>(null)

  useEffect(() => {
    const row = list.current?.querySelector<HTMLElement>('[aria-current=true]')
    const box = focus.on === 'box' ? row?.querySelector<HTMLElement>('[data-box]') : null
    const target = box ?? row
    target?.focus({ preventScroll: true })
    // Writing goes on at the end.
    if (target instanceof HTMLTextAreaElement) {
      target.setSelectionRange(target.value.length, target.value.length)
    }
    const show = () => row?.scrollIntoView({ block: focus.far ? 'center' : 'nearest' })
    show()
    // Rows that were never in sight have a height that was guessed until now.
    const again = focus.far ? requestAnimationFrame(show) : null
    return () => {
      if (again !== null) cancelAnimationFrame(again)
    }
    // Only when somebody goes somewhere, not when the row is drawn anew.
  }, [focus])

  function onClick({ target }: MouseEvent) {
    const row = target instanceof Element ? target.closest<HTMLElement>('[data-id]') : null
    const id = row?.dataset['id']
    // Words that are being selected to be copied stay selected.
    if (id === undefined || id === selected || !document.getSelection()?.isCollapsed) return
    onSelect(id, 'box')
  }

  return (
    <div ref={list} role="list" aria-label={props.messages.rows} onClick={onClick}>
      {rows.map((row, i) => {
        const isSelected = row.id === selected
        const before = rows[i - 1]
        return (
          <RowLine
            key={row.id}
            row={row}
            goesOn={
              row.kind === 'answer' && row.speaker !== null && before?.speaker === row.speaker
            }
            ink={inks.get(row.speaker ?? '') ?? ''}
            toDo={toDo.get(row.id) ?? null}
            language={props.language}
            messages={props.messages}
            selected={isSelected}
            resets={isSelected ? props.resets : 0}
            terms={isSelected ? terms : noTerms}
            conflict={conflicts.get(row.id) ?? null}
            suggesting={isSelected ? props.suggesting : null}
            next={isSelected ? props.next : null}
            actions={isSelected ? actions : null}
          />
        )
      })}
    </div>
  )
}
