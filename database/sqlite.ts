import path from 'node:path'
import { sqliteAdapter } from '@payloadcms/db-sqlite'

import { indexLocaleTables } from './indexLocaleTables'
import { migrations } from './migrations'

/**
 * The embedded database. Transactions are off: with them, eight concurrent creates gave eight failures (measured
 * on Payload 3.90), so hooks order their writes such that a crash leaves something that can be repaired.
 * The schema comes from committed migrations only; pushing it and migrating it must never meet in one file.
 */
export function sqliteDatabase(url: string) {
  return sqliteAdapter({
    client: { url },
    idType: 'uuid',
    allowIDOnCreate: true,
    push: false,
    wal: { synchronous: 'NORMAL' },
    busyTimeout: 5000,
    migrationDir: path.resolve('database/migrations'),
    prodMigrations: migrations,
    beforeSchemaInit: [indexLocaleTables],
  })
}
