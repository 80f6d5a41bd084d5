import { idOf } from '@/model/idOf'

import type { Step } from './acceptPlan'
import type { Desk } from '../deskContext'
import { hasTransactions } from './hasTransactions'

type InterviewUpdate = Extract<Step, { write: 'update'; collection: 'interviews' }>

/**
 * Before an update of an interview is carried out again: whether it has been, and if it may have been cut short, the
 * interview as it was before. The embedded database writes a draft row by row, and what hooks do comes after; only
 * from the same beginning does the same come out. A draft on which an editor has worked since is left alone.
 *
 * @returns whether there is nothing left to do
 */
export async function rewindUpdate(desk: Desk, step: InterviewUpdate): Promise<boolean> {
  const { db } = desk.payload
  const { docs: versions } = await db.findVersions<{ source?: string | null }>({
    collection: 'interviews',
    where: { parent: { equals: step.id } },
    sort: '-updatedAt',
    limit: 3,
    pagination: false,
  })
  const [newest] = versions
  const isOurs = newest && idOf(newest.version.source) === step.data.source
  if (!isOurs) return false
  if (hasTransactions(desk)) return true
  const before = versions.findIndex(({ id }) => id === step.before)
  if (before > 1) return true
  if (before !== 1) return false
  await db.updateVersion({
    collection: 'interviews',
    id: versions[before]?.id ?? '',
    versionData: { latest: true, version: {} },
    returning: false,
  })
  await db.deleteVersions({ collection: 'interviews', where: { id: { equals: newest.id } } })
  return false
}
