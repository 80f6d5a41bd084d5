import type { CollectionConfig } from 'payload'

import { isSignedIn, nobody } from './access/roles'
import { say } from './fields/say'

/**
 * What the original said to whoever translated it, where it says something else by now: a translation names its wording
 * by hash, and this is what the present one is compared with. Written when the original changes, never by hand.
 */
export const Wordings: CollectionConfig = {
  slug: 'wordings',
  labels: { singular: say('译时原文', 'Wording'), plural: say('译时原文', 'Wordings') },
  admin: { hidden: true },
  access: { read: isSignedIn, create: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  fields: [
    /** The interview's id and the hash, so that each wording is kept once. */
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'text', type: 'textarea', required: true },
  ],
}
