'use client'

import { useCallback, useState } from 'react'

/**
 * A place below the document's bar, which Payload has no slot for.
 *
 * @returns the place, and the ref of an element inside the bar
 */
export function useBelowBar(): [HTMLElement | null, (inside: HTMLElement | null) => void] {
  const [host, setHost] = useState<HTMLElement | null>(null)
  const place = useCallback((inside: HTMLElement | null) => {
    const bar = inside?.closest('.doc-controls')
    if (!bar) return
    const below = document.createElement('div')
    bar.after(below)
    setHost(below)
    return () => {
      below.remove()
      setHost(null)
    }
  }, [])
  return [host, place]
}
