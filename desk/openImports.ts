import type { Import } from '@/payload-types'

import type { Desk } from './deskContext'
import { DeskError } from './deskError'
import { editsFrom } from './edits'
import { storedProposal } from './storedProposal'

/**
 * Puts an import aside, with a reason where one was given. Nothing is lost; `reopen` brings it back.
 * @throws DeskError `no-such-import`, `already-accepted` (also when accepting broke off)
 */
export async function setAside(desk: Desk, id: string, reason: string): Promise<Import> {
  await openImport(desk, id)
  return desk.payload.update({
    collection: 'imports',
    id,
    depth: 0,
    data: {
      state: 'setAside',
      setAsideReason: reason.trim().slice(0, 500),
      ...(desk.user && { setAsideBy: desk.user.id }),
    },
  })
}

/** Brings an import that was set aside back to the inbox, as it was. */
export async function reopen(desk: Desk, id: string): Promise<Import> {
  const row = await openImport(desk, id)
  if (row.state !== 'setAside') return row
  const state = !storedProposal(row.proposal) ? 'refused' : row.copyOf ? 'copy' : 'review'
  return desk.payload.update({
    collection: 'imports',
    id,
    depth: 0,
    data: { state, setAsideReason: null, setAsideBy: null },
  })
}

/**
 * Keeps what an editor changed of a proposal, in place of what was kept before.
 * @throws DeskError `no-such-import`, `already-accepted`, `bad-edits`
 */
export async function saveEdits(desk: Desk, id: string, edits: unknown): Promise<Import> {
  await openImport(desk, id)
  return desk.payload.update({
    collection: 'imports',
    id,
    depth: 0,
    data: { edits: editsFrom(edits) },
  })
}

async function openImport(desk: Desk, id: string): Promise<Import> {
  const row = await desk.payload.findByID({
    collection: 'imports',
    id,
    depth: 0,
    disableErrors: true,
  })
  if (!row) throw new DeskError('no-such-import')
  if (row.state === 'accepted' || row.state === 'interrupted') {
    throw new DeskError('already-accepted')
  }
  return row
}
