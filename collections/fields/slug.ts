import type { ArrayField, TextField } from 'payload'

import { say } from './say'

/** The document's part of its address; `hooks/assignSlug` makes it and keeps it unique. */
export const slug: TextField = {
  name: 'slug',
  type: 'text',
  label: say('网址名', 'Slug'),
  unique: true,
  index: true,
  admin: {
    position: 'sidebar',
    description: say(
      '留空会由标题拼出。改动后旧网址自动转到新网址。',
      'Left empty, it is made from the title. After a change the old address leads to the new one.',
    ),
  },
}

/** Earlier slugs, so that old addresses go on leading here. */
export const formerSlugs: ArrayField = {
  name: 'formerSlugs',
  type: 'array',
  label: say('旧网址名', 'Former slugs'),
  disableDuplicate: true,
  admin: { hidden: true },
  fields: [{ name: 'slug', type: 'text', required: true, index: true }],
}
