import type { Import } from '@/payload-types'

import type { Desk } from './deskContext'
import { DeskError } from './deskError'
import { editsFrom } from './edits'
import { importWithId } from './importWithId'
import { oneChangeAtATime } from './oneAtATime'
import { storedProposal } from './storedProposal'

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
 * Keeps what an editor changed of a proposal, in place of what was kept before.
 * @throws DeskError `no-such-import`, `already-accepted`, `bad-edits`
 */
export async function saveEdits(desk: Desk, id: string, edits: unknown): Promise<Import> {
  return changeOpenImport(desk, id, () => ({ edits: editsFrom(edits) }))
}

/** `change` says what to write over an import that is not accepted; `null` leaves it as it is. */
async function changeOpenImport(
  desk: Desk,
  id: string,
  change: (row: Import) => Partial<Import> | null,
): Promise<Import> {
  return oneChangeAtATime(id, async () => {
    const row = await importWithId(desk, id)
    if (row.state === 'accepted' || row.state === 'interrupted') {
      throw new DeskError('already-accepted')
    }
    const data = change(row)
    return data ? desk.payload.update({ collection: 'imports', id, depth: 0, data }) : row
  })
}
