import type { CollectionConfig } from 'payload'

import { heldLink } from './access/previewed'
import { nobody } from './access/roles'
import { ofLanguage } from './fields/ofLanguage'
import { say } from './fields/say'

/**
 * A secret address under which somebody without an account, such as the person interviewed, reads one language of one
 * interview before it is public. Only the secret's hash is stored: whoever reads the database cannot make the address.
 */
export const PreviewLinks: CollectionConfig = {
  slug: 'previewLinks',
  labels: { singular: say('预览链接', 'Preview link'), plural: say('预览链接', 'Preview links') },
  admin: { hidden: true },
  access: { read: heldLink, create: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  fields: [
    ...ofLanguage,
    { name: 'hash', type: 'text', required: true, unique: true, index: true, hidden: true },
    { name: 'expiresAt', type: 'date', required: true },
    { name: 'revokedAt', type: 'date' },
    { name: 'by', type: 'relationship', relationTo: 'users' },
  ],
}
