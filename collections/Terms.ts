import type { CollectionConfig } from 'payload'

import { isEditor, isSignedIn } from './access/roles'
import { say } from './fields/say'

/**
 * A word that the house always says in the same way, in both languages. Names of people, organisations and works are
 * profiles; this is for everything else, such as technical terms.
 */
export const Terms: CollectionConfig = {
  slug: 'terms',
  labels: { singular: say('术语', 'Term'), plural: say('术语表', 'House terms') },
  admin: {
    group: say('内容', 'Content'),
    useAsTitle: 'zh',
    components: { beforeListTable: ['/admin/glossary/GlossaryFiles#GlossaryFiles'] },
    defaultColumns: ['zh', 'en', 'avoid', 'updatedAt'],
    listSearchableFields: ['zh', 'en'],
    description: say(
      '全站统一的译法。人名、机构名与作品名请建条目，确认过的条目自动算作译名。',
      'How the house says a thing in both languages. Names belong in profiles: confirmed profiles are part of the glossary by themselves.',
    ),
  },
  access: { read: isSignedIn, create: isEditor, update: isEditor, delete: isEditor },
  defaultSort: 'zh',
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'zh',
          type: 'text',
          required: true,
          unique: true,
          index: true,
          label: say('中文', 'Chinese'),
        },
        { name: 'en', type: 'text', required: true, index: true, label: say('英文', 'English') },
      ],
    },
    {
      name: 'avoid',
      type: 'text',
      hasMany: true,
      label: say('不用的写法', 'Forms to avoid'),
      admin: {
        description: say(
          '中英文均可；编辑和翻译时会提示改过来，不会自动替换',
          'In either language. Editors and translators are offered the right form; nothing is replaced by itself',
        ),
      },
    },
    { name: 'note', type: 'textarea', label: say('说明', 'Note') },
  ],
}
