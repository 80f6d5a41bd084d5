import type { Where } from 'payload'

import { deskMessages } from '@/locales/messagesDesk'
import { idOf } from '@/model/idOf'
import type { Import } from '@/payload-types'

import type { Desk } from '../deskContext'
import { DeskError } from '../deskError'

/** How often the edits of an import have been saved. */
export function revisionOf(row: Pick<Import, 'revision'>): number {
  return row.revision ?? 0
}

/** Imports whose edits have been saved this often; before the first time nothing is written there. */
export function atRevision(revision: number): Where {
  const equal = { revision: { equals: revision } }
  return revision === 0 ? { or: [equal, { revision: { exists: false } }] } : equal
}

/** What is said to an editor whose page is older than the import; names whoever changed it. */
export async function changedMeanwhile(desk: Desk, row: Import): Promise<DeskError> {
  const by = idOf(row.editedBy)
  const user = by
    ? await desk.payload.findByID({
        collection: 'users',
        id: by,
        depth: 0,
        disableErrors: true,
        select: { name: true },
      })
    : null
  return new DeskError('changed-meanwhile', {
    name: user?.name ?? deskMessages[desk.language].somebody,
  })
}
