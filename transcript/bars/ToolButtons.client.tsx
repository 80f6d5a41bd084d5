'use client'

import {
  INSERT_BLOCK_COMMAND,
  INSERT_INLINE_BLOCK_COMMAND,
} from '@payloadcms/richtext-lexical/client'
import {
  CAN_REDO_COMMAND,
  CAN_UNDO_COMMAND,
  COMMAND_PRIORITY_LOW,
  REDO_COMMAND,
  UNDO_COMMAND,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalEditable } from '@payloadcms/richtext-lexical/lexical/react/useLexicalEditable'
import { useEffect, useState } from 'react'
import { messagesTranscript as say } from '@/locales/messagesTranscript'
import { useInterfaceLanguage } from '../useInterfaceLanguage.client'

type Props = { editor: LexicalEditor }

/** Puts a note into the sentence at the caret, and asks for its words. */
export function NoteButton({ editor }: Props) {
  const language = useInterfaceLanguage()
  return (
    <Tool
      label={say.insertNote[language]}
      onPress={() =>
        editor.dispatchCommand(INSERT_INLINE_BLOCK_COMMAND, { blockName: '', blockType: 'note' })
      }
    >
      {say.inlineNote[language]}
    </Tool>
  )
}

/** Puts a figure behind the passage with the caret. */
export function FigureButton({ editor }: Props) {
  const language = useInterfaceLanguage()
  return (
    <Tool
      label={say.insertFigure[language]}
      onPress={() =>
        editor.dispatchCommand(INSERT_BLOCK_COMMAND, { blockName: '', blockType: 'figure' })
      }
    >
      {say.figure[language]}
    </Tool>
  )
}

export function UndoButton({ editor }: Props) {
  const language = useInterfaceLanguage()
  const can = useAnswer(editor, CAN_UNDO_COMMAND)
  return (
    <Tool
      label={`${say.undo[language]} (Ctrl+Z)`}
      isOff={!can}
      onPress={() => editor.dispatchCommand(UNDO_COMMAND, undefined)}
    >
      <span aria-hidden>↶</span>
    </Tool>
  )
}

export function RedoButton({ editor }: Props) {
  const language = useInterfaceLanguage()
  const can = useAnswer(editor, CAN_REDO_COMMAND)
  return (
    <Tool
      label={`${say.redo[language]} (Ctrl+Shift+Z)`}
      isOff={!can}
      onPress={() => editor.dispatchCommand(REDO_COMMAND, undefined)}
    >
      <span aria-hidden>↷</span>
    </Tool>
  )
}

type ToolProps = { label: string; isOff?: boolean; onPress: () => void; children: React.ReactNode }

function Tool({ label, isOff = false, onPress, children }: ToolProps) {
  const isEditable = useLexicalEditable()
  return (
    <button
      type="button"
      className="transcript-tool__button"
      aria-label={label}
      title={label}
      disabled={isOff || !isEditable}
      // The text keeps its caret.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      {children}
    </button>
  )
}

function useAnswer(editor: LexicalEditor, command: typeof CAN_UNDO_COMMAND): boolean {
  const [is, setIs] = useState(false)
  useEffect(
    () =>
      editor.registerCommand(
        command,
        (now) => {
          setIs(now)
          return false
        },
        COMMAND_PRIORITY_LOW,
      ),
    [editor, command],
  )
  return is
}
