import type { CheckboxField } from 'payload'

import { say } from './say'

/** Invented material for showing the site says on every page that it is invented. */
export const specimen: CheckboxField = {
  name: 'specimen',
  type: 'checkbox',
  label: say('样张（虚构）', 'Specimen (invented)'),
  defaultValue: false,
  admin: { position: 'sidebar' },
}
