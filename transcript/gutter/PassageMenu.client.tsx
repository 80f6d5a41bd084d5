'use client'

import { HISTORY_PUSH_TAG, type LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { toast, useConfig } from '@payloadcms/ui'
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { passageKindWords } from '@/locales/messagesKinds'
import { messagesTranscript as say } from '@/locales/messagesTranscript'
import { isSpoken } from '../blockKind'
import { $setKind, $setSpeaker, chosenKinds } from '../keys/passageCommands'
import { kindLetters } from '../keys/passageKeys'
import type { ShownPassage } from '../shownPassages'
import { useSpeakers } from '../panel/Speakers.client'
import { stepThrough } from './stepThrough'
import { useInterfaceLanguage } from '../useInterfaceLanguage.client'

type Props = {
  editor: LexicalEditor
  passage: ShownPassage
  onClose: (focus: 'button' | 'text') => void
}

/** Who speaks, what it is, and the link of a passage. Arrow keys go through it, Escape leaves it as it was. */
export function PassageMenu({ editor, passage, onClose }: Props) {
  const language = useInterfaceLanguage()
  const speakers = useSpeakers()
  const menu = useRef<HTMLDivElement>(null)
  const copyLink = useCopyLink()

  useEffect(() => {
    const find = (items: string) => menu.current?.querySelector<HTMLElement>(items)
    const first = find('[aria-checked=true]') ?? find('[role^=menuitem]')
    first?.focus()
    menu.current?.scrollIntoView({ block: 'nearest' })
  }, [])

  const choose = (change: () => void) => {
    editor.update(change, { tag: HISTORY_PUSH_TAG })
    onClose('text')
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose('button')
    else if (!menu.current || !stepThrough(menu.current, event.key)) return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div
      ref={menu}
      className="transcript-menu"
      role="menu"
      tabIndex={-1}
      aria-label={say.passageMenu[language]}
      onKeyDown={onKeyDown}
    >
      {isSpoken(passage.kind) && (
        <Group title={say.whoSpeaks[language]}>
          {speakers.map(({ key, label, ink }, place) => (
            <Choice
              key={key}
              isChosen={key === passage.speaker}
              letter={place < 9 ? String(place + 1) : undefined}
              onChoose={() => choose(() => $setSpeaker(key))}
            >
              <span aria-hidden className={`transcript-menu__dot transcript-ink--${ink}`} />
              {label}
            </Choice>
          ))}
          <Choice
            isChosen={passage.speaker === null}
            letter="0"
            onChoose={() => choose(() => $setSpeaker(''))}
          >
            {say.nobody[language]}
          </Choice>
        </Group>
      )}
      {chosenKinds.some((kind) => kind === passage.kind) && (
        <Group title={say.whatItIs[language]}>
          {chosenKinds.map((kind) => (
            <Choice
              key={kind}
              isChosen={kind === passage.kind}
              letter={kindLetters[kind]}
              onChoose={() => choose(() => $setKind(kind))}
            >
              {passageKindWords[language][kind]}
            </Choice>
          ))}
        </Group>
      )}
      <button
        type="button"
        role="menuitem"
        tabIndex={-1}
        onClick={() => {
          copyLink(passage.id)
          onClose('text')
        }}
      >
        {say.copyLink[language]}
      </button>
    </div>
  )
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div role="group" aria-label={title}>
      <div className="transcript-menu__title" aria-hidden>
        {title}
      </div>
      {children}
    </div>
  )
}

type ChoiceProps = {
  isChosen: boolean
  letter: string | undefined
  onChoose: () => void
  children: ReactNode
}

function Choice({ isChosen, letter, onChoose, children }: ChoiceProps) {
  return (
    <button
      type="button"
      role="menuitemradio"
      tabIndex={-1}
      aria-checked={isChosen}
      aria-keyshortcuts={letter && `Alt+${letter}`}
      onClick={onChoose}
    >
      {children}
      {letter && <kbd aria-hidden>Alt {letter}</kbd>}
    </button>
  )
}

/** Puts the lasting address of a passage on the clipboard; where a browser forbids it, shows it to be copied by hand. */
function useCopyLink(): (id: string) => void {
  const language = useInterfaceLanguage()
  const { config } = useConfig()
  return (id) => {
    const address = `${config.serverURL || window.location.origin}/p/${id}`
    const copied = navigator.clipboard?.writeText(address) ?? Promise.reject(new Error('insecure'))
    copied.then(
      () => toast.success(say.linkCopied[language]),
      () => toast.info(address),
    )
  }
}
