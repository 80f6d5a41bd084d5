'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

const every = 2000

/** Reads the list again and again while a part of it is still being counted. */
export function AskAgain() {
  const router = useRouter()
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), every)
    return () => clearInterval(timer)
  }, [router])
  return null
}
