import type { Access, Where } from 'payload'

import { signedIn } from './roles'

/** Visitors read what is published in the language they ask for; whoever is signed in reads all. */
export const published: Access = ({ req }) => signedIn(req) || { _status: { equals: 'published' } }

/** People and dates that an import proposed stay private until an editor has confirmed them. */
export const publishedAndConfirmed: Access = ({ req }) => {
  if (signedIn(req)) return true
  const where: Where = {
    and: [{ _status: { equals: 'published' } }, { review: { equals: 'confirmed' } }],
  }
  return where
}
