import type { SelectField } from 'payload'

import { isEditorField } from '../access/roles'
import { say } from './say'

/** Whether an editor has confirmed what an import proposed; only the confirmed is ever public. */
export const review: SelectField = {
  name: 'review',
  type: 'select',
  label: say('核定', 'Review'),
  required: true,
  defaultValue: 'confirmed',
  index: true,
  access: { update: isEditorField },
  options: [
    { value: 'proposed', label: say('待确认', 'Proposed') },
    { value: 'confirmed', label: say('已确认', 'Confirmed') },
    { value: 'rejected', label: say('已否决', 'Rejected') },
  ],
  admin: { position: 'sidebar' },
}
