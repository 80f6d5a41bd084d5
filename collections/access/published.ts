import type { Access, Where } from 'payload'

import { signedIn } from './roles'

/** The trash is hidden by default, but a request may ask for it. */
export const outsideTheTrash: Where = { deletedAt: { exists: false } }
const inPrint: Where = { _status: { equals: 'published' } }

/** Visitors read what is published in the language they ask for; whoever is signed in reads all. */
export const published: Access = ({ req }) => {
  if (signedIn(req)) return true
  const where: Where = { and: [inPrint, outsideTheTrash] }
  return where
}

/** People and dates that an import proposed stay private until an editor has confirmed them. */
export const publishedAndConfirmed: Access = ({ req }) => {
  if (signedIn(req)) return true
  const where: Where = { and: [inPrint, outsideTheTrash, { review: { equals: 'confirmed' } }] }
  return where
}

/** A source is public once something public rests on it. */
export const revealed: Access = ({ req }) => {
  if (signedIn(req)) return true
  const where: Where = { and: [{ visibility: { equals: 'public' } }, outsideTheTrash] }
  return where
}
