import type { CollectionConfig } from 'payload'

import { publishedAndConfirmed } from './access/published'
import { isSignedIn, mayDelete, maySave } from './access/roles'
import { draftsPerLanguage } from './drafts'
import { editorialHooks } from './editorialHooks'
import { citations } from './fields/citations'
import { say } from './fields/say'
import { partialDate } from './fields/partialDate'
import { publishedAt } from './fields/publishedAt'
import { review } from './fields/review'
import { specimen } from './fields/specimen'
import { status } from './fields/status'
import { computeDateBounds } from './hooks/computeDateBounds'

/** Something that happened, with a date as far as it is known and the evidence for it. */
export const Events: CollectionConfig = {
  slug: 'events',
  labels: { singular: say('事件', 'Event'), plural: say('事件', 'Events') },
  admin: {
    group: say('内容', 'Content'),
    useAsTitle: 'title',
    defaultColumns: ['date', 'title', 'review', '_status', 'updatedAt'],
    description: say('有日期、有出处的事实。', 'Dated facts, each with its evidence.'),
    listSearchableFields: ['title', 'date'],
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
  defaultSort: 'earliest',
  hooks: editorialHooks('events', { own: { beforeChange: [computeDateBounds] } }),
  fields: [
    partialDate('date', say('日期', 'Date'), { required: true }),
    {
      name: 'title',
      type: 'text',
      required: true,
      localized: true,
      label: say('事件', 'What happened'),
    },
    { name: 'text', type: 'textarea', localized: true, label: say('说明', 'Text') },
    {
      name: 'reasoning',
      type: 'textarea',
      localized: true,
      label: say('日期如何推定', 'How the date was determined'),
    },
    {
      name: 'weight',
      type: 'select',
      required: true,
      defaultValue: '2',
      label: say('分量', 'Weight'),
      options: [
        { value: '1', label: say('附记', 'In passing') },
        { value: '2', label: say('一般', 'Ordinary') },
        { value: '3', label: say('转折', 'Turning point') },
      ],
    },
    {
      name: 'profiles',
      type: 'relationship',
      relationTo: 'profiles',
      hasMany: true,
      label: say('相关条目', 'Profiles involved'),
    },
    citations(),
    { name: 'earliest', type: 'text', index: true, admin: { hidden: true } },
    { name: 'latest', type: 'text', index: true, admin: { hidden: true } },
    review,
    publishedAt,
    specimen,
    status,
  ],
}
