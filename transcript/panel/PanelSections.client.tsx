'use client'

import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { useLocale } from '@payloadcms/ui'
import { useEffect, useId, useMemo, useRef } from 'react'
import { interfaceLocale } from '@/locales/locale'
import { editorKeys } from '@/locales/messagesEditorKeys'
import { lengthWords, messagesTranscript as say, passagesWords } from '@/locales/messagesTranscript'
import { readingLength } from '@/model/passage/readingLength'
import { goToPassage } from '../keys/goToPassage'
import { KeyLines } from '../keys/KeyLines'
import { outlineOf, type Outline } from './outline'
import { useSpeakers } from './Speakers.client'
import { useActivePassage } from '../useActivePassage.client'
import { useInterfaceLanguage } from '../useInterfaceLanguage.client'
import { useTranscript } from '../useTranscript.client'

type Props = { editor: LexicalEditor; onJump?: () => void }

/** What stands beside a transcript while it is written. */
export function PanelSections({ editor, onJump }: Props) {
  const language = useInterfaceLanguage()
  const textLanguage = interfaceLocale(useLocale().code)
  const passages = useTranscript(editor)
  const outline = useMemo(() => outlineOf(passages), [passages])
  const length = useMemo(() => readingLength(passages, textLanguage), [passages, textLanguage])
  const common = editorKeys.flatMap(({ lines }) => lines.filter(({ isCommon }) => isCommon))
  const title = useId()
  return (
    <>
      <section aria-labelledby={`${title}-outline`}>
        <h2 id={`${title}-outline`}>
          {say.outline[language]}{' '}
          <span>
            {lengthWords[language]({ exchanges: outline.exchanges, ...length }, textLanguage)}
          </span>
        </h2>
        <OutlineList editor={editor} outline={outline} onJump={onJump} />
      </section>
      <section aria-labelledby={`${title}-speakers`}>
        <h2 id={`${title}-speakers`}>{say.speakers[language]}</h2>
        <SpeakerList spoken={outline.spoken} />
      </section>
      <section aria-labelledby={`${title}-keys`}>
        <h2 id={`${title}-keys`}>{say.commonKeys[language]}</h2>
        <KeyLines lines={common} language={language} />
      </section>
    </>
  )
}

type OutlineProps = { editor: LexicalEditor; outline: Outline; onJump: (() => void) | undefined }

function OutlineList({ editor, outline, onJump }: OutlineProps) {
  const language = useInterfaceLanguage()
  const active = useActivePassage(editor)
  const current = active ? outline.entryOf.get(active.id) : undefined
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    const entry = list.current?.querySelector<HTMLElement>('[aria-current]')
    if (!list.current || !entry) return
    // Only the list moves: the text stays where the editor looks at it.
    const top = entry.offsetTop - list.current.offsetTop
    const { scrollTop, clientHeight } = list.current
    if (top < scrollTop || top + entry.offsetHeight > scrollTop + clientHeight)
      list.current.scrollTop = top - clientHeight / 2
  }, [current])

  if (outline.entries.length === 0) return <p>{say.noOutline[language]}</p>
  return (
    <ol ref={list} className="transcript-outline">
      {outline.entries.map(({ id, type, number, text }) => (
        <li key={id}>
          <button
            type="button"
            className={`transcript-outline__${type}`}
            aria-current={id === current ? 'true' : undefined}
            onClick={() => {
              goToPassage(editor, id)
              onJump?.()
            }}
          >
            <span>{number}</span>
            <span>{text}</span>
          </button>
        </li>
      ))}
    </ol>
  )
}

function SpeakerList({ spoken }: { spoken: Outline['spoken'] }) {
  const language = useInterfaceLanguage()
  const speakers = useSpeakers()
  if (speakers.length === 0) return <p>{say.noSpeakers[language]}</p>
  return (
    <ul className="transcript-speakers">
      {speakers.map(({ key, label, role, ink }, place) => (
        <li key={key}>
          {place < 9 && <kbd>Alt {place + 1}</kbd>}
          <b className={`transcript-ink--${ink}`}>{label}</b>
          <span>
            {role === 'interviewer' && `${say.interviewer[language]}${say.comma[language]}`}
            {passagesWords[language](spoken.get(key) ?? 0)}
          </span>
        </li>
      ))}
    </ul>
  )
}
