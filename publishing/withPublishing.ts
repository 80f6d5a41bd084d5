import type { CollectionBeforeDeleteHook, CollectionConfig } from 'payload'

import { closeReviewed } from './reviews/closeReviewed'
import { publishingEndpoints } from './publishingEndpoints'

/** The collection of interviews with what publishes each of its languages. */
export function withPublishing(interviews: CollectionConfig): CollectionConfig {
  return {
    ...interviews,
    endpoints: [...(interviews.endpoints || []), ...publishingEndpoints],
    hooks: {
      ...interviews.hooks,
      afterChange: [...(interviews.hooks?.afterChange ?? []), closeReviewed],
      beforeDelete: [...(interviews.hooks?.beforeDelete ?? []), forgetWithInterview],
    },
  }
}

/** What was planned for an interview goes with it for good: a database refuses to leave it without one. */
const forgetWithInterview: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const where = { interview: { equals: id } }
  await req.payload.delete({ collection: 'schedules', where, req })
  await req.payload.delete({ collection: 'previewLinks', where, req })
  await req.payload.delete({ collection: 'reviewRequests', where, req })
  await req.payload.delete({ collection: 'wordings', where: { key: { like: `${id}:` } }, req })
}
