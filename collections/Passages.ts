import type { CollectionConfig } from 'payload'

import { guardReading } from './access/guardReading'
import { settleLanguage } from './access/settleLanguage'
import { everybody, nobody } from './access/roles'
import { say } from './fields/say'

/**
 * The register of passage ids: each was made once, belongs to one interview, and stays findable after the passage
 * has been merged into another. Holds no text. Kept by `hooks/registerPassages`; nobody writes it by hand.
 */
export const Passages: CollectionConfig = {
  slug: 'passages',
  labels: { singular: say('段落编号', 'Passage id'), plural: say('段落编号', 'Passage ids') },
  admin: { hidden: true },
  access: { read: everybody, create: nobody, update: nobody, delete: nobody },
  hooks: { beforeOperation: [settleLanguage, guardReading] },
  lockDocuments: false,
  fields: [
    { name: 'id', type: 'text', required: true },
    {
      name: 'interview',
      type: 'relationship',
      relationTo: 'interviews',
      required: true,
      index: true,
    },
    /** The passage that took this one in. */
    { name: 'into', type: 'text' },
  ],
}
