import type { CollectionConfig } from 'payload'

import type { TaggedCollection } from '@/model/cacheTags'

import { guardPublishing } from './access/guardPublishing'
import { guardReading } from './access/guardReading'
import { guardRelations } from './access/guardRelations'
import { guardShapes } from './access/guardShapes'
import { settleLanguage } from './access/settleLanguage'
import { assignSlug } from './hooks/assignSlug'
import { guardDeletion, guardTrash } from './hooks/guardDeletion'
import { answerOneByOne, oneByOne } from './hooks/oneByOne'
import { revalidate } from './hooks/revalidate'
import { revealSources } from './hooks/revealSources'
import { forgetSaves, noteSave, refuseStale, refuseStaleFirst } from './hooks/refuseStale'
import { stampPublication } from './hooks/stampPublication'

type Hooks = NonNullable<CollectionConfig['hooks']>

/** What every collection that is published language by language has in common; `own` hooks run after these. */
export function editorialHooks(
  collection: TaggedCollection,
  options: {
    titleField?: 'title' | 'name'
    own?: Pick<
      Hooks,
      'beforeOperation' | 'beforeValidate' | 'beforeChange' | 'afterChange' | 'beforeDelete'
    >
  },
): Hooks {
  const { titleField, own } = options
  return {
    beforeOperation: [
      settleLanguage,
      guardReading,
      guardPublishing,
      guardShapes,
      guardRelations,
      refuseStaleFirst,
      oneByOne,
      ...(own?.beforeOperation ?? []),
    ],
    beforeValidate: [
      refuseStale,
      ...(titleField ? [assignSlug(titleField)] : []),
      ...(own?.beforeValidate ?? []),
    ],
    beforeChange: [guardTrash, stampPublication, noteSave, ...(own?.beforeChange ?? [])],
    afterChange: [revealSources, ...(own?.afterChange ?? [])],
    beforeDelete: [guardDeletion, ...(own?.beforeDelete ?? [])],
    afterDelete: [forgetSaves],
    afterOperation: [answerOneByOne, revalidate(collection)],
  }
}
