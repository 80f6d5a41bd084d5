/** What a save did to a language: words were written, it went public, or it was taken from the readers. */
export const deeds = ['wrote', 'published', 'withdrew'] as const
export type Deed = (typeof deeds)[number]

/** Who made the last save of a language. It stands in every version, as it was then. */
export type Signature = {
  /** The account's id; `null` where no account did it. */
  by: string | null
  /** What the account was called then: it stays when the account is gone. */
  name: string | null
  /** ISO 8601 */
  at: string
  did: Deed
  /** While they were writing, without being asked to. */
  isAutosave: boolean
  /** At a set time: `by` is whoever had set it. */
  isClock: boolean
}

/** A stored signature; `null` for what was saved before there were any. */
export function signatureFrom(value: unknown): Signature | null {
  const { by, name, at, did, ...how }: { [key in keyof Signature]?: unknown } = Object(value)
  const known = deeds.find((deed) => deed === did)
  if (!known || typeof at !== 'string') return null
  return {
    by: textOf(by),
    name: textOf(name),
    at,
    did: known,
    isAutosave: how.isAutosave === true,
    isClock: how.isClock === true,
  }
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}
