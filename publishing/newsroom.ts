import type { Payload, TypedUser } from 'payload'

import type { Locale } from '@/locales/locale'

/** Who publishes. `user` is `null` for the clock, which does what an editor has decided before. */
export type Newsroom = {
  payload: Payload
  user: TypedUser | null
  /** In which language messages are said. */
  language: Locale
}

/** How a read or write in somebody's name is passed to Payload's Local API: the collections' guards hold. */
export function inNameOf({ user }: Newsroom) {
  return user ? { user, overrideAccess: false as const } : { overrideAccess: true as const }
}
