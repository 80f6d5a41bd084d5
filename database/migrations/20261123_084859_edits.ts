import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`imports\` ADD \`revision\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`imports\` ADD \`edited_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`imports_edited_by_idx\` ON \`imports\` (\`edited_by_id\`);`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`plain_keys\` integer DEFAULT true;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_imports\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`filename\` text NOT NULL,
  	\`hash\` text NOT NULL,
  	\`bytes\` numeric NOT NULL,
  	\`state\` text DEFAULT 'reading' NOT NULL,
  	\`title\` text,
  	\`refusal\` text,
  	\`proposal\` text,
  	\`edits\` text,
  	\`copy_of_id\` text(36),
  	\`plan\` text,
  	\`interview_id\` text(36),
  	\`source_id\` text(36),
  	\`received_by_id\` text(36),
  	\`set_aside_by_id\` text(36),
  	\`set_aside_reason\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`copy_of_id\`) REFERENCES \`interviews\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`interview_id\`) REFERENCES \`interviews\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`received_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`set_aside_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_imports\`("id", "filename", "hash", "bytes", "state", "title", "refusal", "proposal", "edits", "copy_of_id", "plan", "interview_id", "source_id", "received_by_id", "set_aside_by_id", "set_aside_reason", "updated_at", "created_at") SELECT "id", "filename", "hash", "bytes", "state", "title", "refusal", "proposal", "edits", "copy_of_id", "plan", "interview_id", "source_id", "received_by_id", "set_aside_by_id", "set_aside_reason", "updated_at", "created_at" FROM \`imports\`;`)
  await db.run(sql`DROP TABLE \`imports\`;`)
  await db.run(sql`ALTER TABLE \`__new_imports\` RENAME TO \`imports\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE UNIQUE INDEX \`imports_hash_idx\` ON \`imports\` (\`hash\`);`)
  await db.run(sql`CREATE INDEX \`imports_state_idx\` ON \`imports\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`imports_copy_of_idx\` ON \`imports\` (\`copy_of_id\`);`)
  await db.run(sql`CREATE INDEX \`imports_interview_idx\` ON \`imports\` (\`interview_id\`);`)
  await db.run(sql`CREATE INDEX \`imports_source_idx\` ON \`imports\` (\`source_id\`);`)
  await db.run(sql`CREATE INDEX \`imports_received_by_idx\` ON \`imports\` (\`received_by_id\`);`)
  await db.run(sql`CREATE INDEX \`imports_set_aside_by_idx\` ON \`imports\` (\`set_aside_by_id\`);`)
  await db.run(sql`CREATE INDEX \`imports_updated_at_idx\` ON \`imports\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`imports_created_at_idx\` ON \`imports\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`plain_keys\`;`)
}
