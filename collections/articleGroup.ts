import type { CollectionConfig } from 'payload'

import { guardReading } from './access/guardReading'
import { guardRelations } from './access/guardRelations'
import { guardShapes } from './access/guardShapes'
import { settleLanguage } from './access/settleLanguage'
import { everybody, isEditor } from './access/roles'
import { say } from './fields/say'
import { formerSlugs, slug } from './fields/slug'
import { specimen } from './fields/specimen'
import { assignSlug } from './hooks/assignSlug'
import { revalidate } from './hooks/revalidate'

/** What series and topics have in common: a name under which articles stand, public at once and in both languages. */
export function articleGroup(
  collection: 'series' | 'topics',
  labels: CollectionConfig['labels'],
): CollectionConfig {
  return {
    slug: collection,
    labels,
    admin: {
      group: say('编排', 'Curation'),
      useAsTitle: 'title',
      defaultColumns: ['title', 'slug', 'updatedAt'],
    },
    access: { read: everybody, create: isEditor, update: isEditor, delete: isEditor },
    hooks: {
      beforeOperation: [settleLanguage, guardReading, guardShapes, guardRelations],
      beforeValidate: [assignSlug('title')],
      afterOperation: [revalidate(collection)],
    },
    fields: [
      { name: 'title', type: 'text', required: true, localized: true, label: say('名称', 'Title') },
      { name: 'description', type: 'textarea', localized: true, label: say('说明', 'Description') },
      slug,
      formerSlugs,
      specimen,
    ],
  }
}
