'use client'

import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { useEffect, useState } from 'react'
import { $selectedBlocks } from './keys/passageCommands'
import { $shownPassage, type ShownPassage } from './shownPassages'

/** The passage with the caret, the last of several that are selected; stays while the text has no focus. */
export function useActivePassage(editor: LexicalEditor): ShownPassage | null {
  const [active, setActive] = useState(() => activeIn(editor))
  useEffect(() => {
    const update = () => {
      const next = activeIn(editor)
      setActive((before) => (isSame(before, next) ? before : next))
    }
    update()
    return editor.registerUpdateListener(update)
  }, [editor])
  return active
}

function activeIn(editor: LexicalEditor): ShownPassage | null {
  return editor.getEditorState().read(() => {
    const block = $selectedBlocks().at(-1)
    return block ? $shownPassage(block) : null
  })
}

function isSame(one: ShownPassage | null, other: ShownPassage | null): boolean {
  return (
    one?.key === other?.key &&
    one?.id === other?.id &&
    one?.kind === other?.kind &&
    one?.speaker === other?.speaker
  )
}
