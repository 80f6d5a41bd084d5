import type { SelectField } from 'payload'

/**
 * Payload's own status, to which this adds that a copy of a published document is a draft in every language:
 * Payload resets the language of the request only, and the others would be public under a copied text (measured on
 * 3.90). Options, labels and the rest are merged in by Payload.
 */
export const status: SelectField = {
  name: '_status',
  type: 'select',
  options: [],
  hooks: { beforeDuplicate: [() => 'draft'] },
}
