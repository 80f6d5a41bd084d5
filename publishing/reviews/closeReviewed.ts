import type { CollectionAfterChangeHook } from 'payload'

import { isLocale } from '@/locales/locale'

/** Whoever asked for a review of a language has what they asked for once it is published, by whatever entrance. */
export const closeReviewed: CollectionAfterChangeHook = async ({ doc, req }) => {
  if (doc._status !== 'published' || !isLocale(req.locale)) return doc
  await req.payload.update({
    collection: 'reviewRequests',
    where: {
      and: [
        { interview: { equals: doc.id } },
        { language: { equals: req.locale } },
        { closedAt: { exists: false } },
      ],
    },
    depth: 0,
    data: { closedAt: new Date().toISOString(), closedBy: req.user?.id ?? null },
  })
  return doc
}
