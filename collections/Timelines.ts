import type { CollectionConfig } from 'payload'

import { published } from './access/published'
import { isSignedIn, mayDelete, maySave } from './access/roles'
import { draftsPerLanguage } from './drafts'
import { editorialHooks } from './editorialHooks'
import { bilingualText } from './fields/bilingualText'
import { say } from './fields/say'
import { publishedAt } from './fields/publishedAt'
import { formerSlugs, slug } from './fields/slug'
import { specimen } from './fields/specimen'
import { status } from './fields/status'

/** A titled selection of events, ordered by date, with eras and lanes. */
export const Timelines: CollectionConfig = {
  slug: 'timelines',
  labels: { singular: say('时间线', 'Timeline'), plural: say('时间线', 'Timelines') },
  admin: {
    group: say('内容', 'Content'),
    useAsTitle: 'title',
    defaultColumns: ['title', 'selection', '_status', 'updatedAt'],
    description: say('把事件按时期和类别排成一条线。', 'Events put in order, by era and lane.'),
    listSearchableFields: ['title', 'slug'],
  },
  access: {
    read: published,
    create: isSignedIn,
    update: maySave,
    delete: mayDelete,
    readVersions: isSignedIn,
  },
  versions: draftsPerLanguage,
  trash: true,
  hooks: editorialHooks('timelines', { titleField: 'title' }),
  fields: [
    { name: 'title', type: 'text', required: true, localized: true, label: say('标题', 'Title') },
    { name: 'standfirst', type: 'textarea', localized: true, label: say('导语', 'Standfirst') },
    {
      name: 'narrative',
      type: 'relationship',
      relationTo: 'interviews',
      label: say('相关报道', 'Narrative'),
      filterOptions: { form: { equals: 'narrative' } },
    },
    {
      name: 'selection',
      type: 'radio',
      required: true,
      defaultValue: 'hand',
      label: say('选取方式', 'Selection'),
      options: [
        { value: 'hand', label: say('逐条选', 'By hand') },
        { value: 'rule', label: say('按规则', 'By rule') },
      ],
    },
    {
      name: 'entries',
      type: 'array',
      label: say('事件', 'Events'),
      labels: { singular: say('事件', 'Event'), plural: say('事件', 'Events') },
      admin: { condition: (data) => data['selection'] !== 'rule' },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'event',
              type: 'relationship',
              relationTo: 'events',
              required: true,
              label: say('事件', 'Event'),
            },
            { name: 'lane', type: 'text', label: say('类别代号', 'Lane key') },
          ],
        },
      ],
    },
    {
      name: 'rule',
      type: 'group',
      label: say(
        '规则：涉及以下任一条目的全部事件',
        'Rule: all events that involve any of these profiles',
      ),
      admin: { condition: (data) => data['selection'] === 'rule' },
      fields: [
        {
          name: 'profiles',
          type: 'relationship',
          relationTo: 'profiles',
          hasMany: true,
          label: say('条目', 'Profiles'),
        },
      ],
    },
    {
      name: 'eras',
      type: 'array',
      label: say('时期', 'Eras'),
      labels: { singular: say('时期', 'Era'), plural: say('时期', 'Eras') },
      fields: [
        bilingualText('title', say('名称', 'Title')),
        {
          type: 'row',
          fields: [
            { name: 'from', type: 'number', required: true, label: say('起（年）', 'From (year)') },
            { name: 'to', type: 'number', label: say('止（年，不含）', 'To (year, exclusive)') },
          ],
        },
      ],
    },
    {
      name: 'lanes',
      type: 'array',
      label: say('类别', 'Lanes'),
      labels: { singular: say('类别', 'Lane'), plural: say('类别', 'Lanes') },
      fields: [
        { name: 'key', type: 'text', required: true, label: say('代号', 'Key') },
        bilingualText('title', say('名称', 'Title')),
      ],
    },
    slug,
    formerSlugs,
    publishedAt,
    specimen,
    status,
  ],
}
