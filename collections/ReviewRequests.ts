import type { CollectionConfig } from 'payload'

import { isSignedIn, nobody } from './access/roles'
import { ofLanguage } from './fields/ofLanguage'
import { say } from './fields/say'

/**
 * Somebody who may not publish asks that one language of an interview be looked at and published. Open until it is
 * closed: by publishing that language, by an editor, or by whoever asked.
 */
export const ReviewRequests: CollectionConfig = {
  slug: 'reviewRequests',
  labels: { singular: say('送审', 'Review request'), plural: say('送审', 'Review requests') },
  admin: { hidden: true },
  access: { read: isSignedIn, create: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  defaultSort: 'createdAt',
  fields: [
    ...ofLanguage,
    { name: 'note', type: 'textarea' },
    { name: 'by', type: 'relationship', relationTo: 'users' },
    { name: 'closedAt', type: 'date', index: true },
    { name: 'closedBy', type: 'relationship', relationTo: 'users' },
  ],
}
