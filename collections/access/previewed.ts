import type { Access, Where } from 'payload'

import { idOf } from '@/model/idOf'
import { previewedBy } from '@/model/address/previewContext'

import { outsideTheTrash, published } from './published'
import { signedIn } from './roles'

/** The newsroom reads all links, and whoever holds one reads that one while it is open. */
export const heldLink: Access = ({ req }) => {
  if (signedIn(req)) return true
  const hash = previewedBy(req.context)
  return hash !== null && isOpen(hash)
}

/** As `published`; a read by a preview link gets its one interview in its one language instead, draft or not. */
export const publishedOrPreviewed: Access = async (args) => {
  const { req } = args
  const hash = previewedBy(req.context)
  if (hash === null) return published(args)
  const { docs } = await req.payload.find({
    collection: 'previewLinks',
    where: isOpen(hash),
    depth: 0,
    limit: 1,
  })
  const [link] = docs
  if (!link || link.language !== req.locale) return false
  const where: Where = { and: [{ id: { equals: idOf(link.interview) } }, outsideTheTrash] }
  return where
}

function isOpen(hash: string): Where {
  return {
    and: [
      { hash: { equals: hash } },
      { revokedAt: { exists: false } },
      { expiresAt: { greater_than: new Date().toISOString() } },
    ],
  }
}
