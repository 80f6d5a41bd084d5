import type { CollectionConfig } from 'payload'

import { publishedAndConfirmed } from './access/published'
import { isSignedIn, mayDelete, maySave, signedIn } from './access/roles'
import { draftsPerLanguage } from './drafts'
import { editorialHooks } from './editorialHooks'
import { bilingualText } from './fields/bilingualText'
import { citations } from './fields/citations'
import { say } from './fields/say'
import { partialDate } from './fields/partialDate'
import { publishedAt } from './fields/publishedAt'
import { review } from './fields/review'
import { formerSlugs, slug } from './fields/slug'
import { specimen } from './fields/specimen'
import { status } from './fields/status'
import { webAddress } from './fields/webAddress'

/** A person, an organisation, a work or a concept. */
export const Profiles: CollectionConfig = {
  slug: 'profiles',
  labels: { singular: say('条目', 'Profile'), plural: say('人物与条目', 'Profiles') },
  admin: {
    group: say('内容', 'Content'),
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'review', '_status', 'updatedAt'],
    description: say(
      '人物、机构、作品与概念。确认过的条目也是译名表。',
      'People, organisations, works and concepts. Confirmed profiles are also the glossary of names.',
    ),
    listSearchableFields: ['name', 'slug'],
  },
  access: {
    read: publishedAndConfirmed,
    create: isSignedIn,
    update: maySave,
    delete: mayDelete,
    readVersions: isSignedIn,
  },
  versions: draftsPerLanguage,
  trash: true,
  hooks: editorialHooks('profiles', { titleField: 'name' }),
  fields: [
    { name: 'name', type: 'text', required: true, localized: true, label: say('名字', 'Name') },
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'person',
      index: true,
      label: say('类别', 'Kind'),
      options: [
        { value: 'person', label: say('人物', 'Person') },
        { value: 'organisation', label: say('机构', 'Organisation') },
        { value: 'work', label: say('作品', 'Work') },
        { value: 'concept', label: say('概念', 'Concept') },
      ],
    },
    {
      name: 'summary',
      type: 'textarea',
      localized: true,
      label: say('一句话介绍', 'Summary'),
      admin: {
        description: say(
          '说明此人此物是谁是什么，一两句',
          'Who or what this is, in a sentence or two',
        ),
      },
    },
    { name: 'body', type: 'richText', localized: true, label: say('正文', 'Text') },
    {
      name: 'aliases',
      type: 'array',
      label: say('又作', 'Also known as'),
      labels: { singular: say('别名', 'Alias'), plural: say('别名', 'Aliases') },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'text', type: 'text', required: true, label: say('写法', 'Form') },
            {
              name: 'lang',
              type: 'text',
              label: say('语言标签', 'Language tag'),
              admin: { placeholder: 'zh-Hant' },
            },
          ],
        },
      ],
    },
    {
      name: 'misspellings',
      type: 'text',
      hasMany: true,
      label: say('常见误写', 'Misspellings'),
      access: { read: ({ req }) => signedIn(req) },
      admin: {
        description: say(
          '编辑访谈时会提示改正；读者看不到',
          'Pointed out to editors of interviews; readers never see them',
        ),
      },
    },
    { name: 'portrait', type: 'upload', relationTo: 'media', label: say('照片', 'Picture') },
    {
      name: 'facts',
      type: 'array',
      label: say('事实', 'Facts'),
      labels: { singular: say('事实', 'Fact'), plural: say('事实', 'Facts') },
      fields: [
        bilingualText('label', say('项目', 'Label')),
        bilingualText('value', say('内容', 'Value')),
        partialDate('date', say('日期', 'Date')),
        bilingualText('reasoning', say('如何推定', 'How this was determined')),
        citations(),
      ],
    },
    {
      name: 'relations',
      type: 'array',
      label: say('关系', 'Relations'),
      labels: { singular: say('关系', 'Relation'), plural: say('关系', 'Relations') },
      fields: [
        {
          name: 'profile',
          type: 'relationship',
          relationTo: 'profiles',
          required: true,
          label: say('条目', 'Profile'),
        },
        bilingualText('label', say('关系', 'Relation')),
        partialDate('date', say('日期', 'Date')),
        citations(),
      ],
    },
    {
      name: 'externalIds',
      type: 'array',
      label: say('外部编号', 'External identifiers'),
      labels: { singular: say('编号', 'Identifier'), plural: say('编号', 'Identifiers') },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'scheme',
              type: 'text',
              required: true,
              label: say('体系', 'Scheme'),
              admin: { placeholder: 'Wikidata' },
            },
            { name: 'value', type: 'text', required: true, label: say('编号', 'Identifier') },
          ],
        },
        webAddress('url', say('网址', 'Address')),
      ],
    },
    slug,
    formerSlugs,
    review,
    publishedAt,
    specimen,
    status,
  ],
}
