'use client'

import { useCallback, useEffect, useImperativeHandle, useMemo, useRef, useState } from 'react'
import type { KeyboardEvent, MouseEvent, Ref } from 'react'

import type { EditedProposal } from '@/desk/review/applyEdits'
import type { EditedPassage } from '@/desk/review/editedPassage'
import type { Change, PassageKey } from '@/desk/review/edits'
import type { ReviewMessages } from '@/locales/messagesReview'
import { newPassageId } from '@/model/passage/passageId'

import { PassageStretch } from './PassageStretch'
import { reviewCommand, type ReviewCommand } from './reviewKeys'
import { middleSentence } from './middleSentence'
import { stretchesOf } from './stretchesOf'

/** What other parts of the screen ask of the list. */
export type ListHandle = { focus: (key: PassageKey) => void }

type Props = {
  ref: Ref<ListHandle>
  edited: EditedProposal
  selected: PassageKey | null
  doubtful: ReadonlySet<PassageKey>
  plainKeys: boolean
  disabled: boolean
  messages: ReviewMessages
  onSelect: (key: PassageKey) => void
  onChange: (change: Change) => void
  /** Commands that are about more than the list: undo, redo, the next warning, help. */
  onCommand: (command: ReviewCommand) => void
}

/** The recognised passages. One stop of Tab; the selected one takes the keys and has the controls. */
export function PassageList(props: Props) {
  const { edited, selected, doubtful, plainKeys, disabled, messages, onSelect, onChange } = props
  const { passages, speakers, language } = edited
  const list = useRef<HTMLDivElement>(null)
  const wanted = useRef<PassageKey | null>(null)
  /** Which passage's words are open for editing, and where the cursor starts. */
  const [box, setBox] = useState<{ key: PassageKey; at: number } | null>(null)

  const rowOf = (key: PassageKey) =>
    list.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)
  useImperativeHandle(props.ref, () => ({
    focus: (key) => {
      wanted.current = key
      rowOf(key)?.focus()
    },
  }))
  // What a command leads to is only there after the change has been drawn.
  useEffect(() => {
    if (wanted.current === null || box) return
    // Undone, it is gone: the keys stay with whoever is selected in its place.
    const row = rowOf(wanted.current) ?? (selected === null ? null : rowOf(selected))
    row?.focus()
    // It has grown by its controls since it was chosen.
    row?.scrollIntoView({ block: 'nearest' })
    wanted.current = null
  }, [passages, selected, box])

  function go(key: PassageKey | undefined) {
    if (key === undefined) return
    wanted.current = key
    onSelect(key)
  }

  function command(asked: ReviewCommand) {
    const at = passages.findIndex(({ key }) => key === selected)
    const passage = passages[at]
    if (!passage) return props.onCommand(asked)
    const moves: Partial<Record<ReviewCommand['do'], number>> = {
      next: at + 1,
      previous: at - 1,
      first: 0,
      last: passages.length - 1,
    }
    const to = moves[asked.do]
    if (to !== undefined) return go(passages[to]?.key)
    if (asked.do === 'warning' || asked.do === 'help') return props.onCommand(asked)
    if (!disabled) mend(asked, passage, at)
  }

  function mend(asked: ReviewCommand, passage: EditedPassage, at: number) {
    const { key } = passage
    wanted.current = key
    if (asked.do === 'confirm' && doubtful.has(key)) onChange({ do: 'confirm', passage: key })
    if (asked.do === 'kind') onChange({ do: 'passage', passage: key, kind: asked.kind })
    if (asked.do === 'split') setBox({ key, at: middleSentence(passage.text) })
    if (asked.do === 'edit') setBox({ key, at: passage.text.length })
    if (asked.do === 'undo' || asked.do === 'redo') props.onCommand(asked)
    if (asked.do === 'speaker') {
      const speaker = asked.place === 0 ? null : speakers[asked.place - 1]?.key
      if (speaker !== undefined) onChange({ do: 'passage', passage: key, speaker })
    }
    if (asked.do === 'join' && at > 0) {
      onChange({ do: 'join', passage: key })
      go(passages[at - 1]?.key)
    }
    if (asked.do === 'drop') {
      onChange({ do: 'drop', passage: key })
      go((passages[at + 1] ?? passages[at - 1])?.key)
    }
  }

  function onKeyDown(event: KeyboardEvent) {
    // The controls of the selected row have keys of their own.
    if (!(event.target instanceof HTMLElement) || !event.target.dataset['key']) return
    const asked = reviewCommand(event.nativeEvent, plainKeys)
    if (!asked) return
    event.preventDefault()
    command(asked)
  }

  function onClick({ target }: MouseEvent) {
    const row = target instanceof Element ? target.closest<HTMLElement>('[data-key]') : null
    const key = row?.dataset['key']
    if (key !== undefined && key !== selected) onSelect(key)
  }

  // The row that shows controls must not be drawn anew for every change elsewhere.
  const latest = useRef(command)
  useEffect(() => {
    latest.current = command
  })
  const current = passages.find(({ key }) => key === selected)
  const confirmable = selected !== null && doubtful.has(selected)
  const currentKey = current?.key
  const onRowCommand = useCallback((asked: ReviewCommand) => latest.current(asked), [])
  const actions = useMemo(
    () =>
      disabled || currentKey === undefined
        ? null
        : {
            speakers,
            confirmable,
            onCommand: onRowCommand,
            onSpeaker: (speaker: string | null) =>
              onChange({ do: 'passage', passage: currentKey, speaker }),
          },
    [disabled, currentKey, speakers, confirmable, onRowCommand, onChange],
  )
  const close = useCallback(() => {
    wanted.current = currentKey ?? null
    setBox(null)
  }, [currentKey])
  const save = useCallback(
    (text: string, splitAt: number | null) => {
      if (currentKey === undefined) return
      if (text !== current?.text) onChange({ do: 'passage', passage: currentKey, text })
      wanted.current = currentKey
      if (splitAt !== null && splitAt > 0 && splitAt < text.length) {
        const key = newPassageId()
        onChange({ do: 'split', passage: currentKey, at: splitAt, key })
        wanted.current = key
        onSelect(key)
      }
      setBox(null)
    },
    [currentKey, current?.text, onChange, onSelect],
  )

  const stretches = useMemo(
    () => stretchesOf(passages, speakers, doubtful),
    [passages, speakers, doubtful],
  )
  if (passages.length === 0) return <p className="fp-empty">{messages.emptyText}</p>
  return (
    <div
      ref={list}
      role="list"
      className="fp-psg"
      aria-label={messages.passages}
      lang={language === 'zh' ? 'zh-Hans' : 'en'}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      {stretches.map((rows) => {
        const isHere = rows.some(({ passage }) => passage.key === selected)
        return (
          <PassageStretch
            key={rows[0]?.passage.key}
            rows={rows}
            language={language}
            messages={messages}
            selected={isHere ? selected : null}
            editing={isHere && box?.key === selected ? box.at : null}
            actions={isHere ? actions : null}
            onSave={isHere ? save : null}
            onCancel={isHere ? close : null}
          />
        )
      })}
    </div>
  )
}
