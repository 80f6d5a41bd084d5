'use client'

import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { useEffect, useState } from 'react'
import { narrowestBeside } from '../panel/usePanelHost.client'

/** The view of the text, which takes in the preview, and whether it has room for both side by side. */
export type PreviewPlace = { view: HTMLElement; isBeside: boolean }

export function usePreviewPlace(editor: LexicalEditor): PreviewPlace | null {
  const [place, setPlace] = useState<PreviewPlace | null>(null)
  useEffect(() => {
    let sizes: ResizeObserver | undefined
    const stop = editor.registerRootListener((root) => {
      sizes?.disconnect()
      const view = root?.closest<HTMLElement>('.document-fields')
      if (!view) return setPlace(null)
      sizes = new ResizeObserver(() => {
        const isBeside = view.clientWidth >= narrowestBeside
        setPlace((now) =>
          now?.view === view && now.isBeside === isBeside ? now : { view, isBeside },
        )
      })
      sizes.observe(view)
    })
    return () => {
      sizes?.disconnect()
      stop()
    }
  }, [editor])
  return place
}
