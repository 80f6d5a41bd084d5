import type { Payload, TypedUser } from 'payload'

import type { Locale } from '@/locales/locale'
import { clockContext, type Setter } from '@/model/clockContext'

/** Who publishes. `user` is `null` for the clock, which does what an editor has decided before. */
export type Newsroom = {
  payload: Payload
  user: TypedUser | null
  /** In which language messages are said. */
  language: Locale
  /** Whose decision the clock carries out. */
  setter?: Setter
}

/** How a read or write in somebody's name is passed to Payload's Local API: the collections' guards hold. */
export function inNameOf({ user, setter = { by: null, name: null } }: Newsroom) {
  return user
    ? { user, overrideAccess: false as const }
    : { overrideAccess: true as const, context: clockContext(setter) }
}
