'use client'

import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { useEffect, useState } from 'react'

/** Narrower than this, in CSS pixels, a view has no room for a panel beside the text. */
export const narrowestBeside = 1100

/** Payload's sidebar beside the text, where there is one and the view has room for it; else `null`. */
export function usePanelHost(editor: LexicalEditor): HTMLElement | null {
  const [host, setHost] = useState<HTMLElement | null>(null)
  useEffect(() => {
    let sizes: ResizeObserver | undefined
    const stop = editor.registerRootListener((root) => {
      sizes?.disconnect()
      const view = root?.closest('.document-fields')
      const sidebar = view?.querySelector<HTMLElement>('.document-fields__sidebar-fields')
      if (!view || !sidebar) return setHost(null)
      sizes = new ResizeObserver(() =>
        setHost(view.clientWidth >= narrowestBeside ? sidebar : null),
      )
      sizes.observe(view)
    })
    return () => {
      sizes?.disconnect()
      stop()
    }
  }, [editor])
  return host
}
