import type { Offer } from './offers'

const name = 'facing-pages ignored suggestions'

/** As many are remembered, the latest ones. */
const limit = 2000

type Ignored = Pick<Offer, 'passage' | 'before' | 'instead'>

const keyOf = ({ passage, before, instead }: Ignored) => `${passage} ${before}>${instead}`

/** The suggestions that somebody does not want to see again in this browser: the same words in the same passage. */
export function readIgnored(): ReadonlySet<string> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(name) ?? '[]')
    return new Set(Array.isArray(kept) ? kept.map(String) : [])
  } catch {
    return new Set()
  }
}

export function isIgnored(ignored: ReadonlySet<string>, offer: Ignored): boolean {
  return ignored.has(keyOf(offer))
}

/** Returns all that are ignored now. A browser that keeps nothing forgets it with the page. */
export function ignore(ignored: ReadonlySet<string>, offer: Ignored): ReadonlySet<string> {
  return keep([...ignored, keyOf(offer)])
}

/** The other way round, for all of these. */
export function unignore(
  ignored: ReadonlySet<string>,
  offers: readonly Ignored[],
): ReadonlySet<string> {
  const shown = new Set(offers.map(keyOf))
  return keep([...ignored].filter((key) => !shown.has(key)))
}

function keep(keys: string[]): ReadonlySet<string> {
  const latest = [...new Set(keys)].slice(-limit)
  try {
    localStorage.setItem(name, JSON.stringify(latest))
  } catch {
    // The suggestion is gone from the list all the same.
  }
  return new Set(latest)
}
