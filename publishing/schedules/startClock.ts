import { clockToken } from './clockToken'

/** A time is set to the minute, so that looking six times in each is exact. */
const seconds = 10

/**
 * Has the server that runs in this process do every ten seconds what is due. It asks itself over the loopback, because
 * only inside a request can Next be told which pages are out of date. A server that does not answer, as while it
 * starts or its database is down, is asked again the next time.
 *
 * @returns what stops it
 */
export function startClock(): () => void {
  let isAsking = false
  const timer = setInterval(() => {
    if (isAsking) return
    isAsking = true
    void ask().finally(() => (isAsking = false))
  }, seconds * 1000)
  // A server that is to end is not kept by its clock.
  timer.unref()
  return () => clearInterval(timer)
}

async function ask(): Promise<void> {
  try {
    await fetch(new URL('/api/interviews/due-schedules', ownAddress()), {
      method: 'POST',
      headers: { 'x-clock': clockToken() },
      cache: 'no-store',
    })
  } catch {
    // Told by the server itself where it can be.
  }
}

/** Where this server listens; listening everywhere is no place to ask. */
function ownAddress(): string {
  const host = process.env['HOST'] || 'localhost'
  const named = host === '0.0.0.0' || host === '::' ? 'localhost' : host
  return `http://${named.includes(':') ? `[${named}]` : named}:${process.env['PORT'] || '3000'}`
}
