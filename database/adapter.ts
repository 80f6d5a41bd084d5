import path from 'node:path'
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import type { DatabaseAdapterObj } from 'payload'

import { sqliteDatabase } from './sqlite'

/** Where everything that is stored lives unless `DATABASE_URI` says otherwise. */
export const dataDirectory = path.resolve(process.env['DATA_DIR'] ?? 'data')

export function isMongo(uri: string | undefined): uri is string {
  return /^mongodb(\+srv)?:\/\//.test(uri ?? '')
}

/**
 * The database that `DATABASE_URI` names: `mongodb://` or `mongodb+srv://` for production, anything else the
 * embedded SQLite file. Ids are text in both.
 *
 * MongoDB builds its indexes before the first write: built in the background, they made the first writes after a
 * start fail in about half of the starts (measured, LockTimeout as TransientTransactionError).
 */
export function databaseAdapter(uri: string | undefined): DatabaseAdapterObj {
  if (isMongo(uri)) return mongooseAdapter({ url: uri, ensureIndexes: true, allowIDOnCreate: true })
  return sqliteDatabase(uri ?? `file:${path.join(dataDirectory, 'facing-pages.db')}`)
}
