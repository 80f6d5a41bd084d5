import type { Desk } from '../deskContext'

/** The embedded database writes the rows of one document one after the other. */
export function hasTransactions({ payload }: Desk): boolean {
  return payload.db.name !== 'sqlite'
}
