'use client'

import { useEffect } from 'react'

const beforeRetry = 4000

/** Tries again a while after each failure, and as soon as the browser is on the network again. `failures` counts up. */
export function useRetry(failures: number, retry: () => void): void {
  useEffect(() => {
    if (failures === 0) return
    const again = setTimeout(retry, beforeRetry)
    window.addEventListener('online', retry)
    return () => {
      clearTimeout(again)
      window.removeEventListener('online', retry)
    }
  }, [failures, retry])
}
