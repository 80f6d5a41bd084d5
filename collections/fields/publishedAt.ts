import type { DateField } from 'payload'

import { isEditorField } from '../access/roles'
import { say } from './say'

/** When this language first went public; set once by `hooks/stampPublication`, and free to be corrected. */
export const publishedAt: DateField = {
  name: 'publishedAt',
  type: 'date',
  localized: true,
  label: say('发布于', 'Published on'),
  index: true,
  disableDuplicate: true,
  access: { create: isEditorField, update: isEditorField },
  admin: { position: 'sidebar', date: { pickerAppearance: 'dayAndTime' } },
}
