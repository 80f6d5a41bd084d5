'use client'

import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { useEffect, useRef, useState } from 'react'
import { goToPassage } from '../keys/goToPassage'
import { useActivePassage } from '../useActivePassage.client'
import { frameSource, markPassage, updateFrame } from './previewFrame'
import { listenToFrame } from './listenToFrame'
import { useScale } from './useScale.client'

type Props = {
  editor: LexicalEditor
  /** The page to show. Pages of other addresses get a frame of their own. */
  page: Document
  /** In CSS pixels; shown smaller where there is less room. */
  width: number
  title: string
  /** Somebody follows a link of the page to this address. */
  onLink: (href: string) => void
  /** Somebody has put the caret into another passage from here. */
  onJump: () => void
}

/** The reader's page in a frame that goes with the caret. A click on a passage puts the caret there. */
export function PreviewFrame({ editor, page, width, title, onLink, onJump }: Props) {
  const [source] = useState(() => frameSource(page))
  const [shown, setShown] = useState<Document | null>(null)
  const frame = useRef<HTMLIFrameElement>(null)
  const [pane, scale] = useScale(width)
  const active = useActivePassage(editor)?.id ?? null

  useEffect(() => {
    if (shown) updateFrame(shown, page)
  }, [shown, page])
  useEffect(() => {
    if (shown) markPassage(shown, active)
  }, [shown, page, active])
  useEffect(() => {
    if (!shown) return
    return listenToFrame(shown, {
      onLink,
      onPassage: (id) => {
        goToPassage(editor, id)
        onJump()
      },
      onLeave: () => editor.focus(),
    })
  }, [shown, editor, onLink, onJump])

  return (
    <div ref={pane} className="transcript-preview__pane">
      <div className="transcript-preview__sheet" style={{ width: width * scale }}>
        <iframe
          ref={frame}
          title={title}
          srcDoc={source}
          style={{ width, height: `${100 / scale}%`, transform: `scale(${scale})` }}
          onLoad={() => setShown(frame.current?.contentDocument ?? null)}
        />
      </div>
    </div>
  )
}
