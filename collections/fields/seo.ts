import type { GroupField } from 'payload'

import { say } from './say'

/** What search engines and shared links show; empty means title and standfirst. */
export const seo: GroupField = {
  name: 'seo',
  type: 'group',
  label: say('搜索与分享', 'Search and sharing'),
  fields: [
    { name: 'title', type: 'text', localized: true, label: say('标题', 'Title') },
    { name: 'description', type: 'textarea', localized: true, label: say('摘要', 'Description') },
  ],
}
