import { ImportRefused } from './refusal'

/** An article of 50 KB takes well under 200 ms; one that takes longer than this is no article. */
const limit = 10_000

/** Stops an import that takes too long, between two steps. */
export class Stopwatch {
  private readonly started = performance.now()

  check(): void {
    if (performance.now() - this.started > limit)
      throw new ImportRefused('too-slow', { seconds: limit / 1000 })
  }
}
