'use client'

import './bars.css'

import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { FindBar } from '../find/FindBar.client'
import { passageKey } from '../keys/passageKeys'
import { PasteDesk } from '../paste/PasteDesk.client'
import { StyleBar } from '../style/StyleBar.client'
import { OPEN_BAR_COMMAND } from './useBar.client'

/** What opens under the toolbar and stays there: a paste that waits, above the search or house style. */
export function TranscriptBars() {
  const [editor] = useLexicalComposerContext()
  return (
    <div
      className="transcript-bars"
      onKeyDown={(event) => {
        // The keys that open a bar from the text lead from one to the other, too.
        const pressed = passageKey(event)
        if (!pressed || !('bar' in pressed)) return
        event.preventDefault()
        editor.dispatchCommand(OPEN_BAR_COMMAND, pressed.bar)
      }}
    >
      <PasteDesk />
      <FindBar />
      <StyleBar />
    </div>
  )
}
