'use client'

import { useEffect, useState } from 'react'

/** By how much a page of this width is made smaller to fit into the pane that gets the returned `ref`; at most 1. */
export function useScale(width: number): [ref: (pane: HTMLElement | null) => void, scale: number] {
  const [pane, setPane] = useState<HTMLElement | null>(null)
  const [room, setRoom] = useState(width)
  useEffect(() => {
    if (!pane) return
    const sizes = new ResizeObserver(() => setRoom(pane.clientWidth))
    sizes.observe(pane)
    return () => sizes.disconnect()
  }, [pane])
  return [setPane, Math.min(1, room / width)]
}
