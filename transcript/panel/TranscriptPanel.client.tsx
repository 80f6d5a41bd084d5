'use client'

import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { messagesTranscript as say } from '@/locales/messagesTranscript'
import { PanelSections } from './PanelSections.client'
import { useInterfaceLanguage } from '../useInterfaceLanguage.client'
import { usePanelHost } from './usePanelHost.client'

import './panel.css'

/** Outline, lengths, speakers and common keys in Payload's sidebar, above its fields. */
export function TranscriptPanel() {
  const [editor] = useLexicalComposerContext()
  const host = usePanelHost(editor)
  if (!host) return null
  return createPortal(
    <div className="transcript-panel transcript-panel--beside">
      <PanelSections editor={editor} />
    </div>,
    host,
  )
}

/** The same, from a button of the toolbar, where the view has no room for it beside the text. */
export function PanelButton({ editor }: { editor: LexicalEditor }) {
  const language = useInterfaceLanguage()
  const host = usePanelHost(editor)
  const [isOpen, setIsOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  if (host) return null
  return (
    <div
      className="transcript-tool"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return
        setIsOpen(false)
        button.current?.focus()
      }}
    >
      <button
        ref={button}
        type="button"
        className="transcript-tool__button"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        {say.outline[language]}
      </button>
      {isOpen && (
        <div className="transcript-panel transcript-panel--over">
          <PanelSections editor={editor} onJump={() => setIsOpen(false)} />
        </div>
      )}
    </div>
  )
}
