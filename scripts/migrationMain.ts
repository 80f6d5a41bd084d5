import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const folder = path.resolve('database/migrations')
const list = 'index.ts'

/**
 * `npm run migration -- <name>`: writes the migration that brings the tables of the embedded database from the last
 * migration to the collections as they are now; nothing when they are the same. With `--replace` it writes one
 * migration for everything and throws the earlier ones away, which is right only while no database has run them.
 */
export async function main(args: string[]): Promise<number> {
  const name = args.find((argument) => !argument.startsWith('-'))
  if (!name) {
    console.error('npm run migration -- <name> [--replace]')
    return 1
  }
  const earlier = new Map(migrationFiles().map((file) => [file, read(file)]))
  const listed = read(list)
  if (args.includes('--replace')) {
    for (const file of earlier.keys()) rmSync(path.join(folder, file))
    // The configuration names the list: it must stay a module.
    write(list, 'export const migrations = []\n')
  }
  try {
    await createMigration(name)
  } catch (error) {
    for (const [file, text] of earlier) write(file, text)
    write(list, listed)
    throw error
  }
  const added = migrationFiles().filter((file) => file.endsWith('.ts') && !earlier.has(file))
  for (const file of added) write(file, withoutUnusedNames(read(file)))
  return 0
}

/** Compares with the last migration's snapshot; opens no database, so that there is none to disturb. */
async function createMigration(migrationName: string): Promise<void> {
  process.env['PAYLOAD_SECRET'] ||= 'unused'
  process.env['DATABASE_URI'] = ':memory:'
  const [{ getPayload }, { default: config }] = await Promise.all([
    import('payload'),
    import('../payload.config'),
  ])
  const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true })
  await payload.db.createMigration({ migrationName, payload, skipEmpty: true })
}

function migrationFiles(): string[] {
  return readdirSync(folder).filter((file) => /^\d{8}_\d{6}_/.test(file))
}

function read(file: string): string {
  return readFileSync(path.join(folder, file), 'utf8')
}

function write(file: string, text: string): void {
  writeFileSync(path.join(folder, file), text)
}

/** Payload hands each migration three things and writes all three down; statements use the database alone. */
function withoutUnusedNames(source: string): string {
  return source.replaceAll('{ db, payload, req }', '{ db }')
}
