'use client'

import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useLexicalEditable } from '@payloadcms/richtext-lexical/lexical/react/useLexicalEditable'
import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { foundWords, messagesTranscript as say, replacedWords } from '@/locales/messagesTranscript'
import { messagesFacingFind } from '@/locales/messagesFacingFind'
import { FacingHits } from '../facing/FacingHits.client'
import type { Search } from './findWords'
import { useSpeakers } from '../panel/Speakers.client'
import { OPEN_BAR_COMMAND, useBar } from '../bars/useBar.client'
import { useFound } from './useFound.client'
import { useInterfaceLanguage } from '../useInterfaceLanguage.client'

import './find.css'

/** Find and replace under the toolbar, opened by Ctrl+Alt+F. */
export function FindBar() {
  const [editor] = useLexicalComposerContext()
  const [opened, close] = useBar(editor, 'find')
  return opened > 0 && <OpenBar editor={editor} opened={opened} onClose={close} />
}

/** Opens the same from the toolbar. */
export function FindButton({ editor }: { editor: LexicalEditor }) {
  const language = useInterfaceLanguage()
  return (
    <button
      type="button"
      className="transcript-tool__button"
      title={`${say.findAndReplace[language]} (Ctrl+Alt+F)`}
      aria-keyshortcuts="Control+Alt+F"
      onClick={() => editor.dispatchCommand(OPEN_BAR_COMMAND, 'find')}
    >
      {say.find[language]}
    </button>
  )
}

type BarProps = { editor: LexicalEditor; opened: number; onClose: () => void }

function OpenBar({ editor, opened, onClose }: BarProps) {
  const language = useInterfaceLanguage()
  const isEditable = useLexicalEditable()
  const speakers = useSpeakers()
  const [search, setSearch] = useState<Search>({
    words: '',
    isPattern: false,
    isExact: false,
    speaker: null,
  })
  const [replacement, setReplacement] = useState('')
  const [replaced, setReplaced] = useState<number | null>(null)
  const [isInBoth, setIsInBoth] = useState(false)
  const places = useFound(editor, search, replacement)
  const { count, at, isRefused, go, replaceOne, replaceAll } = places
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.select(), [opened])

  const change = (changes: Partial<Search>) => {
    setSearch({ ...search, ...changes })
    setReplaced(null)
  }
  const close = () => {
    places.select()
    onClose()
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape') close()
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return
    // The form around the editor would save.
    event.preventDefault()
    if (event.target === field.current) go(event.shiftKey ? -1 : 1)
    else if (event.target.type === 'text') replaceOne()
  }

  let status = ''
  if (isRefused) status = say.noPattern[language]
  else if (replaced !== null) status = replacedWords[language](replaced)
  else if (search.words !== '')
    status = count > 0 ? foundWords[language](at + 1, count) : say.notFound[language]

  return (
    <div
      className="transcript-bar transcript-find"
      role="search"
      aria-label={say.findAndReplace[language]}
      onKeyDown={onKeyDown}
    >
      <input
        ref={field}
        type="text"
        aria-label={say.find[language]}
        placeholder={say.find[language]}
        aria-invalid={isRefused}
        value={search.words}
        onChange={(event) => change({ words: event.target.value })}
      />
      <label title={say.patternHint[language]}>
        <input
          type="checkbox"
          checked={search.isPattern}
          onChange={(event) => change({ isPattern: event.target.checked })}
        />
        {say.pattern[language]}
      </label>
      <label>
        <input
          type="checkbox"
          checked={search.isExact}
          onChange={(event) => change({ isExact: event.target.checked })}
        />
        {say.exact[language]}
      </label>
      <select
        className="transcript-select"
        aria-label={say.inWords[language]}
        value={search.speaker ?? everybody}
        onChange={({ target }) =>
          change({ speaker: target.value === everybody ? null : target.value })
        }
      >
        <option value={everybody}>{say.everybody[language]}</option>
        {speakers.map(({ key, label }) => (
          <option key={key} value={key}>
            {label}
          </option>
        ))}
        <option value="">{say.nobody[language]}</option>
      </select>
      <label>
        <input
          type="checkbox"
          checked={isInBoth}
          onChange={(event) => setIsInBoth(event.target.checked)}
        />
        {messagesFacingFind.bothLanguages[language]}
      </label>
      <button type="button" disabled={count === 0} onClick={() => go(-1)}>
        {say.previous[language]}
      </button>
      <button type="button" disabled={count === 0} onClick={() => go(1)}>
        {say.next[language]}
      </button>
      <button type="button" className="transcript-find__close" onClick={close}>
        {say.close[language]}
      </button>
      <div className="transcript-find__replace">
        {isEditable && (
          <>
            <input
              type="text"
              aria-label={say.replaceBy[language]}
              placeholder={say.replaceBy[language]}
              value={replacement}
              onChange={(event) => setReplacement(event.target.value)}
            />
            <button type="button" disabled={count === 0} onClick={replaceOne}>
              {say.replace[language]}
            </button>
            <button type="button" disabled={count === 0} onClick={() => setReplaced(replaceAll())}>
              {say.replaceAll[language]}
            </button>
          </>
        )}
        <p role="status">{status}</p>
      </div>
      {isInBoth && <FacingHits search={search} replacement={replacement} isEditable={isEditable} />}
    </div>
  )
}

/** No speaker has it as key. */
const everybody = '*'
