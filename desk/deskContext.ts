import type { Payload, TypedUser } from 'payload'

import type { Locale } from '@/locales/locale'

/** Who works at the desk. `user` is `null` for the operator at the command line, who may do everything. */
export type Desk = {
  payload: Payload
  user: TypedUser | null
  /** In which language messages are said. */
  language: Locale
}

/** How a write in somebody's name is passed to Payload's Local API: access rules hold for everybody with an account. */
export function inNameOf(desk: Desk) {
  return desk.user
    ? { user: desk.user, overrideAccess: false as const }
    : { overrideAccess: true as const }
}
