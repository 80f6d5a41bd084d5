import type { Import } from '@/payload-types'

import type { Desk } from './deskContext'
import { DeskError } from './deskError'

/** @throws DeskError `no-such-import` */
export async function importWithId(desk: Desk, id: string): Promise<Import> {
  const row = await desk.payload.findByID({
    collection: 'imports',
    id,
    depth: 0,
    disableErrors: true,
  })
  if (!row) throw new DeskError('no-such-import')
  return row
}
