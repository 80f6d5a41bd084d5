import type { Import } from '@/payload-types'

import type { Desk } from '../deskContext'
import { DeskError } from '../deskError'
import { editsFrom } from '../review/editsFrom'
import { importWithId } from '../importWithId'
import { atRevision, changedMeanwhile, revisionOf } from '../review/revision'
import { oneChangeAtATime } from '../oneAtATime'
import { storedProposal } from '../intake/storedProposal'

/**
 * Puts an import aside, with a reason where one was given. Nothing is lost; `reopen` brings it back.
 * @throws DeskError `no-such-import`, `already-accepted` (also when accepting broke off)
 */
export async function setAside(desk: Desk, id: string, reason: string): Promise<Import> {
  return changeOpenImport(desk, id, () => ({
    state: 'setAside',
    setAsideReason: reason.trim().slice(0, 500),
    ...(desk.user && { setAsideBy: desk.user.id }),
  }))
}

/** Brings an import that was set aside back to the inbox, as it was. */
export async function reopen(desk: Desk, id: string): Promise<Import> {
  return changeOpenImport(desk, id, (row) => {
    if (row.state !== 'setAside') return null
    const state = !storedProposal(row.proposal) ? 'refused' : row.copyOf ? 'copy' : 'review'
    return { state, setAsideReason: null, setAsideBy: null }
  })
}

/**
 * Keeps what an editor did to a proposal, in place of what was kept before, unless somebody else has changed it
 * since. Two editors never overwrite each other.
 *
 * @param since the revision that the editor saw
 * @throws DeskError `no-such-import`, `already-accepted`, `bad-edits`, `changed-meanwhile`
 */
export async function saveEdits(
  desk: Desk,
  id: string,
  value: unknown,
  since: number,
): Promise<Import> {
  const edits = editsFrom(value)
  return oneChangeAtATime(id, async () => {
    const row = await openImport(desk, id)
    if (revisionOf(row) !== since) throw await changedMeanwhile(desk, row)
    await desk.payload.db.updateOne({
      collection: 'imports',
      where: { and: [{ id: { equals: id } }, atRevision(since)] },
      data: { edits, revision: since + 1, editedBy: desk.user?.id ?? null },
      options: { atomic: true },
    })
    // Another process may have been quicker; then its edits stand there.
    const stored = await importWithId(desk, id)
    if (JSON.stringify(editsFrom(stored.edits)) !== JSON.stringify(edits)) {
      throw await changedMeanwhile(desk, stored)
    }
    return stored
  })
}

/** `change` says what to write over an import that is not accepted; `null` leaves it as it is. */
async function changeOpenImport(
  desk: Desk,
  id: string,
  change: (row: Import) => Partial<Import> | null,
): Promise<Import> {
  return oneChangeAtATime(id, async () => {
    const row = await openImport(desk, id)
    const data = change(row)
    return data ? desk.payload.update({ collection: 'imports', id, depth: 0, data }) : row
  })
}

async function openImport(desk: Desk, id: string): Promise<Import> {
  const row = await importWithId(desk, id)
  if (row.state === 'accepted' || row.state === 'interrupted') {
    throw new DeskError('already-accepted')
  }
  return row
}
