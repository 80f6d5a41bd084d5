'use client'

import { useEffect, useState } from 'react'

export type Now = { now: Date; timeZone: string | undefined }

/** The time, again every half minute. The first rendering takes the server's, in UTC, so that both say the same. */
export function useNow(rendered: string): Now {
  const [now, setNow] = useState<Now>({ now: new Date(rendered), timeZone: 'UTC' })
  useEffect(() => {
    const tell = () => setNow({ now: new Date(), timeZone: undefined })
    tell()
    const timer = setInterval(tell, 30_000)
    return () => clearInterval(timer)
  }, [])
  return now
}
