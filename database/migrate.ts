import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-sqlite'
import type { Migration, Payload } from 'payload'

import { migrations } from './migrations'

/** Brings the tables of the embedded database up to date. MongoDB has no tables and needs nothing. */
export async function migrate(payload: Payload): Promise<void> {
  if (payload.db.name === 'sqlite') await payload.db.migrate({ migrations: migrations.map(forAny) })
}

type SqliteMigration = {
  name: string
  up: (args: MigrateUpArgs) => Promise<void>
  down: (args: MigrateDownArgs) => Promise<void>
}

/** Payload's type speaks for every adapter and calls the arguments unknown; this adapter hands over its own. */
function forAny({ name, up, down }: SqliteMigration): Migration {
  return {
    name,
    up: (args) => up(args as MigrateUpArgs),
    down: (args) => down(args as MigrateDownArgs),
  }
}
