import { expect } from '@playwright/test'

/**
 * Prints the middle, the 95th percentile and the largest of some times, and holds the percentile to a limit.
 *
 * @param times milliseconds, at least one
 * @param limit milliseconds
 */
export function expectWithin(what: string, times: readonly number[], limit: number): void {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => Math.round(sorted[Math.ceil(sorted.length * share) - 1] ?? NaN)
  const figures = `median ${at(0.5)} ms, p95 ${at(0.95)} ms, most ${at(1)} ms of ${sorted.length}`
  console.log(`${what}: ${figures} (limit p95 ${limit} ms)`)
  expect.soft(at(0.95), `${what}: ${figures}`).toBeLessThanOrEqual(limit)
}
