'use client'

import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { COMMAND_PRIORITY_EDITOR, type LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { useEffect, useId, useRef } from 'react'
import { editorKeys } from '@/locales/messagesEditorKeys'
import { messagesTranscript as say } from '@/locales/messagesTranscript'
import { KeyLines } from './KeyLines'
import { SHOW_KEYS_COMMAND } from './takeKeys'
import { useInterfaceLanguage } from '../useInterfaceLanguage.client'

import './keyHelp.css'

/** All keys of the editor, under Alt+/. Closed, the dialog gives the focus back to where it was. */
export function KeyHelp() {
  const [editor] = useLexicalComposerContext()
  const language = useInterfaceLanguage()
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  useEffect(
    () =>
      editor.registerCommand(
        SHOW_KEYS_COMMAND,
        () => {
          if (!dialog.current?.open) dialog.current?.showModal()
          return true
        },
        COMMAND_PRIORITY_EDITOR,
      ),
    [editor],
  )
  return (
    <dialog ref={dialog} className="transcript-help" aria-labelledby={title}>
      <h2 id={title}>{say.allKeys[language]}</h2>
      {editorKeys.map((group) => (
        <section key={group.title.en}>
          <h3>{group.title[language]}</h3>
          <KeyLines lines={group.lines} language={language} />
        </section>
      ))}
      <button
        type="button"
        className="transcript-help__close"
        onClick={() => dialog.current?.close()}
      >
        {say.close[language]}
      </button>
    </dialog>
  )
}

/** Opens the same from the toolbar. */
export function KeyHelpButton({ editor }: { editor: LexicalEditor }) {
  const language = useInterfaceLanguage()
  return (
    <button
      type="button"
      className="transcript-tool__button"
      aria-label={say.allKeys[language]}
      aria-keyshortcuts="Alt+/"
      title={`${say.allKeys[language]} (Alt+/)`}
      onClick={() => editor.dispatchCommand(SHOW_KEYS_COMMAND, undefined)}
    >
      ?
    </button>
  )
}
