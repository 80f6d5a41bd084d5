'use client'

import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useLexicalEditable } from '@payloadcms/richtext-lexical/lexical/react/useLexicalEditable'
import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { passageKindWords } from '@/locales/messagesKinds'
import { messagesTranscript as say } from '@/locales/messagesTranscript'
import { whoSpeaks } from './gutterLabels'
import { PassageMenu } from './PassageMenu.client'
import type { ShownPassage } from '../shownPassages'
import { useSpeakers } from '../panel/Speakers.client'
import { useActivePassage } from '../useActivePassage.client'
import { useInterfaceLanguage } from '../useInterfaceLanguage.client'

import './passageButton.css'

type Props = { anchorElem: HTMLElement }

/** The one button in the gutter, at the passage with the caret: who speaks, what it is, and a menu to change it. */
export function PassageButton({ anchorElem }: Props) {
  const [editor] = useLexicalComposerContext()
  const isEditable = useLexicalEditable()
  const active = useActivePassage(editor)
  if (!isEditable || !active) return null
  return createPortal(<ButtonAt editor={editor} passage={active} anchor={anchorElem} />, anchorElem)
}

type AtProps = { editor: LexicalEditor; passage: ShownPassage; anchor: HTMLElement }

function ButtonAt({ editor, passage, anchor }: AtProps) {
  const language = useInterfaceLanguage()
  const speakers = useSpeakers()
  const place = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const [isOpen, setIsOpen] = useState(false)
  const [openFor, setOpenFor] = useState(passage.key)
  if (openFor !== passage.key) {
    setOpenFor(passage.key)
    setIsOpen(false)
  }
  useEffect(() => keepBeside(editor, passage.key, anchor, place), [editor, passage.key, anchor])

  const who = whoSpeaks(passage.speaker, speakers)
  const what = passageKindWords[language][passage.kind]
  return (
    <div
      ref={place}
      className="transcript-at"
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setIsOpen(false)
      }}
    >
      <button
        ref={button}
        type="button"
        className={`transcript-at__button transcript-ink--${who.ink}`}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-label={`${say.passageMenu[language]}: ${[who.label, what].filter(Boolean).join(say.comma[language])}`}
        onClick={() => setIsOpen(!isOpen)}
      >
        <span>{who.label || what}</span>
        <span aria-hidden className="transcript-at__arrow" />
      </button>
      {isOpen && (
        <PassageMenu
          editor={editor}
          passage={passage}
          onClose={(focus) => {
            setIsOpen(false)
            if (focus === 'button') button.current?.focus()
            else editor.focus()
          }}
        />
      )}
    </div>
  )
}

/** Keeps an element at the height of a block, whatever is typed or loaded above it. */
function keepBeside(
  editor: LexicalEditor,
  key: string,
  anchor: HTMLElement,
  place: { current: HTMLElement | null },
): () => void {
  let frame = 0
  const move = () => {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(() => {
      const block = editor.getElementByKey(key)
      if (!block || !place.current) return
      const top = block.getBoundingClientRect().top - anchor.getBoundingClientRect().top
      place.current.style.translate = `0 ${top}px`
    })
  }
  move()
  const stop = editor.registerUpdateListener(move)
  const sizes = new ResizeObserver(move)
  sizes.observe(anchor)
  return () => {
    cancelAnimationFrame(frame)
    stop()
    sizes.disconnect()
  }
}
