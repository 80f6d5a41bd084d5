import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`interviews_locales\` ADD \`signature\` text;`)
  await db.run(sql`ALTER TABLE \`_interviews_v_locales\` ADD \`version_signature\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`interviews_locales\` DROP COLUMN \`signature\`;`)
  await db.run(sql`ALTER TABLE \`_interviews_v_locales\` DROP COLUMN \`version_signature\`;`)
}
