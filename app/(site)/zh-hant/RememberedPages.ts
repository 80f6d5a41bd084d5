import { createHash } from 'node:crypto'

/** Pages of some 100 KB each. */
const most = 200

/**
 * Pages that were made from others, by all that they were made from: a page is made once, and anew when its source
 * changes. Those that nobody asked for longest are forgotten.
 */
export class RememberedPages {
  readonly #pages = new Map<string, string>()

  /** `from` is the page and whatever else decides how it is made. */
  page(from: [source: string, ...other: string[]], make: (source: string) => string): string {
    const hash = createHash('sha256')
    for (const part of from) hash.update(`${part.length} ${part}`)
    const key = hash.digest('base64')
    const page = this.#pages.get(key) ?? make(from[0])
    this.#pages.delete(key)
    this.#pages.set(key, page)
    const [oldest] = this.#pages.keys()
    if (this.#pages.size > most && oldest !== undefined) this.#pages.delete(oldest)
    return page
  }
}
