'use client'

import {
  COMMAND_PRIORITY_EDITOR,
  createCommand,
  type LexicalCommand,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'
import { useEffect, useState } from 'react'

export type Bar = 'find' | 'style'

/** Opens one of the bars under the toolbar, and closes the other: there is room for one. */
export const OPEN_BAR_COMMAND: LexicalCommand<Bar> = createCommand('OPEN_BAR')

/**
 * Whether this bar is the open one.
 *
 * @returns how often it was asked for since it was closed, and what closes it and gives the caret back
 */
export function useBar(editor: LexicalEditor, bar: Bar): [opened: number, close: () => void] {
  const [opened, setOpened] = useState(0)
  useEffect(
    () =>
      editor.registerCommand(
        OPEN_BAR_COMMAND,
        (asked) => {
          setOpened((times) => (asked === bar ? times + 1 : 0))
          // The other bars want to know it too.
          return false
        },
        COMMAND_PRIORITY_EDITOR,
      ),
    [editor, bar],
  )
  const close = () => {
    setOpened(0)
    editor.focus()
  }
  return [opened, close]
}
