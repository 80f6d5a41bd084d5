import type { JSONField } from 'payload'

import { signedIn } from '../access/roles'

/** Who made the last save of a language (`model/signature`), in every version; written by `hooks/signSave` alone. */
export const signature: JSONField = {
  name: 'signature',
  type: 'json',
  localized: true,
  disableDuplicate: true,
  access: { create: () => false, update: () => false, read: ({ req }) => signedIn(req) },
  admin: { disabled: true },
}
