import type { Payload } from 'payload'

import { migrations } from './migrations'

/** Brings the tables of the embedded database up to date. MongoDB has no tables and needs nothing. */
export async function migrate(payload: Payload): Promise<void> {
  if (payload.db.name === 'sqlite') await payload.db.migrate({ migrations })
}
