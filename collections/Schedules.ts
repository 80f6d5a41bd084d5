import type { CollectionConfig } from 'payload'

import { isSignedIn, nobody } from './access/roles'
import { ofLanguage } from './fields/ofLanguage'
import { say } from './fields/say'

/**
 * One language of an interview that is to be published or withdrawn at a time. Written by the endpoints that publish,
 * so that nobody can put into the future what they may not do now.
 */
export const Schedules: CollectionConfig = {
  slug: 'schedules',
  labels: { singular: say('定时', 'Schedule'), plural: say('定时', 'Schedules') },
  admin: { hidden: true },
  access: { read: isSignedIn, create: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  defaultSort: 'at',
  fields: [
    ...ofLanguage,
    {
      name: 'action',
      type: 'select',
      required: true,
      options: [
        { value: 'publish', label: say('发布', 'Publish') },
        { value: 'withdraw', label: say('撤回', 'Withdraw') },
      ],
    },
    { name: 'at', type: 'date', required: true, index: true },
    { name: 'by', type: 'relationship', relationTo: 'users' },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'waiting',
      index: true,
      options: [
        { value: 'waiting', label: say('等着', 'Waiting') },
        { value: 'done', label: say('完成', 'Done') },
        { value: 'cancelled', label: say('取消', 'Cancelled') },
        { value: 'failed', label: say('没做成', 'Failed') },
      ],
    },
    /** What readers would have met, by kind of finding, when it was scheduled. */
    { name: 'seen', type: 'json' },
    /** When it was done and what had got worse by then, or why it failed. */
    { name: 'report', type: 'json' },
  ],
}
