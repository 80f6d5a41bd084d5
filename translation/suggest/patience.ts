import { setTimeout as wait } from 'node:timers/promises'

import { PassingTrouble } from './PassingTrouble'

export type Patience = <T>(work: () => Promise<T>, signal?: AbortSignal) => Promise<T>

const attempts = 4

/**
 * Does work again while its trouble may pass: after the time that the service asked for, else after longer and longer
 * pauses. Everybody who shares this patience keeps still meanwhile, so that a service which is short of breath isn't
 * asked by the next one at once.
 *
 * @param firstPause in milliseconds; each further one is three times as long
 * @param longestPause a service that wants more is taken at its word: the trouble is thrown
 */
export function patience(firstPause = 1000, longestPause = 30_000): Patience {
  let quietUntil = 0
  return async (work, signal) => {
    for (let attempt = 1; ; attempt++) {
      const rest = quietUntil - Date.now()
      if (rest > 0) await wait(rest, undefined, { signal })
      try {
        return await work()
      } catch (error) {
        if (!(error instanceof PassingTrouble) || attempt === attempts) throw error
        const pause = error.after ?? firstPause * 3 ** (attempt - 1)
        if (pause > longestPause) throw error
        quietUntil = Math.max(quietUntil, Date.now() + pause)
      }
    }
  }
}
