import { setTimeout as wait } from 'node:timers/promises'
import { APIError } from 'payload'

/**
 * Tries a write up to three times: two saves of one interview at the same moment make MongoDB refuse one of them, and
 * Payload does not try again by itself. What was refused on purpose is not repeated.
 */
export async function retried<T>(write: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await write()
    } catch (error) {
      if (error instanceof APIError || attempt === 3) throw error
      await wait(attempt * 200)
    }
  }
}
