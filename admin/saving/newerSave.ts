import { signatureFrom } from '@/model/signature'

import type { Fields } from './interviewMerge'

/** Who saved a text last: the one who looks at it now (`isOwn`), or somebody of that name. `at` is ISO 8601. */
export type NewerSave = { name: string; isOwn: boolean; at: string }

/**
 * Who made the save that came upon what a form began with, as far as its signature tells and may be read. `null` also
 * where the signed save is older: then it was the other language that changed what both have in common.
 */
export function newerSave(base: Fields, theirs: Fields, user: string): NewerSave | null {
  const signature = signatureFrom(theirs['signature'])
  if (!signature || signature.name === null) return null
  const { by, name, at } = signature
  const begun = Date.parse(String(base['updatedAt']))
  return Date.parse(at) <= begun ? null : { name, isOwn: by === user, at }
}
