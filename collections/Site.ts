import type { GlobalConfig } from 'payload'

import { guardGlobalRelations } from './access/guardRelations'
import { everybody, isAdmin } from './access/roles'
import { settle } from './access/settleLanguage'
import { bilingualText } from './fields/bilingualText'
import { say } from './fields/say'
import { revalidateSite } from './hooks/revalidate'

/** The site's name, what stands in head and foot, and what the front page leads with. */
export const Site: GlobalConfig = {
  slug: 'site',
  label: say('站点', 'Site'),
  admin: { group: say('编排', 'Curation') },
  access: { read: everybody, update: isAdmin },
  hooks: {
    beforeOperation: [({ req }) => settle(req), guardGlobalRelations],
    afterChange: [revalidateSite],
  },
  fields: [
    bilingualText('name', say('刊名', 'Name')),
    { name: 'description', type: 'text', localized: true, label: say('一句话介绍', 'Description') },
    { name: 'rights', type: 'textarea', localized: true, label: say('版权说明', 'Rights') },
    {
      name: 'notice',
      type: 'textarea',
      localized: true,
      label: say('页脚说明', 'Notice in the footer'),
    },
    {
      name: 'navigation',
      type: 'array',
      label: say('页脚链接', 'Links in the footer'),
      labels: { singular: say('链接', 'Link'), plural: say('链接', 'Links') },
      fields: [
        bilingualText('label', say('文字', 'Text')),
        { name: 'url', type: 'text', required: true, label: say('网址', 'Address') },
      ],
    },
    {
      name: 'front',
      type: 'group',
      label: say('首页', 'Front page'),
      fields: [
        {
          name: 'lead',
          type: 'relationship',
          relationTo: 'interviews',
          label: say('头条', 'Lead'),
        },
        {
          name: 'quote',
          type: 'text',
          label: say('头条引文的段落编号', 'Passage quoted beside the lead'),
        },
        {
          name: 'people',
          type: 'relationship',
          relationTo: 'profiles',
          hasMany: true,
          label: say('人物', 'People'),
        },
        {
          name: 'timeline',
          type: 'relationship',
          relationTo: 'timelines',
          label: say('时间线', 'Timeline'),
        },
        {
          name: 'note',
          type: 'textarea',
          localized: true,
          label: say('编者的话', 'Editor’s note'),
        },
      ],
    },
  ],
}
