import type { Field } from 'payload'

import { languageOptions } from './languageOptions'

/** Which language of which interview a plan, a link or a request is about. */
export const ofLanguage: Field[] = [
  {
    name: 'interview',
    type: 'relationship',
    relationTo: 'interviews',
    required: true,
    index: true,
  },
  { name: 'language', type: 'select', required: true, options: languageOptions },
]
