import { createLocalReq, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { migrate } from './migrate'
import { openTestPayload, type TestPayload } from './openTestPayload'

let site: TestPayload
beforeAll(async () => {
  site = await openTestPayload()
})
afterAll(() => site.close())

const titles = Array.from({ length: 8 }, (_, number) => `同时 ${number}`)

const createInterview = (payload: Payload, title: string) =>
  payload.create({ collection: 'interviews', locale: 'zh', draft: true, data: { title } })

describe('eight writes at once', () => {
  it('all create their document', async () => {
    const { payload } = site
    const made = await Promise.all(titles.map((title) => createInterview(payload, title)))
    const { totalDocs } = await payload.count({
      collection: 'interviews',
      where: { id: { in: made.map(({ id }) => id) } },
    })
    expect(totalDocs).toBe(8)
  })

  it('all change theirs', async () => {
    const { payload } = site
    const made = []
    for (const title of titles) made.push(await createInterview(payload, title))
    const saved = await Promise.all(
      made.map(({ id }, number) =>
        payload.update({
          collection: 'interviews',
          id,
          locale: 'zh',
          data: { title: `存好 ${number}`, _status: 'published' },
        }),
      ),
    )
    expect(saved.map(({ title }) => title)).toEqual(titles.map((_, number) => `存好 ${number}`))
  })
})

describe('the tables', () => {
  it('are up to date with the collections', async () => {
    const statements = await missingStatements(site.payload)
    expect(statements).toEqual([])
  })

  it('are migrated once, however often the site starts', async () => {
    const applied = () =>
      site.payload.count({ collection: 'payload-migrations' }).then(({ totalDocs }) => totalDocs)
    const before = await applied()
    await migrate(site.payload)
    expect(await applied()).toBe(before)
  })

  it('index the texts of a document by the document', async () => {
    expect(await unindexedLocaleTables(site.payload)).toEqual([])
  })
})

it('keeps what it holds when the site is started again on it', async () => {
  const { payload } = site
  const { id } = await createInterview(payload, '重启')
  await payload.db.destroy?.()
  await payload.db.init?.()
  await payload.db.connect?.()
  await migrate(payload)
  const req = await createLocalReq({ locale: 'zh' }, payload)
  const doc = await payload.findByID({ collection: 'interviews', id, draft: true, req })
  expect(doc.title).toBe('重启')
})

type Snapshot = { version: string }
type SqliteTools = {
  requireDrizzleKit: () => {
    generateDrizzleJson: (schema: unknown) => Promise<Snapshot>
    generateMigration: (from: Snapshot, to: Snapshot) => Promise<string[]>
  }
  schema: unknown
  execute: (query: {
    drizzle: unknown
    raw: string
  }) => Promise<{ rows: Record<string, unknown>[] }>
  drizzle: unknown
}

/** The embedded database's own tools; MongoDB has no tables. */
function sqlite(payload: Payload): SqliteTools | null {
  return payload.db.name === 'sqlite' ? (payload.db as unknown as SqliteTools) : null
}

/** What a new migration would have to do. */
async function missingStatements(payload: Payload): Promise<string[]> {
  const tools = sqlite(payload)
  if (!tools) return []
  const [{ readdir, readFile }, path] = await Promise.all([
    import('node:fs/promises'),
    import('node:path'),
  ])
  const folder = path.resolve('database/migrations')
  const newest = (await readdir(folder))
    .filter((file) => file.endsWith('.json'))
    .sort()
    .at(-1)
  const committed: Snapshot = JSON.parse(await readFile(path.join(folder, newest ?? ''), 'utf8'))
  const { generateDrizzleJson, generateMigration } = tools.requireDrizzleKit()
  return generateMigration(committed, await generateDrizzleJson(tools.schema))
}

async function unindexedLocaleTables(payload: Payload): Promise<unknown[]> {
  const tools = sqlite(payload)
  if (!tools) return []
  const ask = async (raw: string) =>
    (await tools.execute({ drizzle: tools.drizzle, raw })).rows.map((row) => row['name'])
  const tables = await ask(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE '%\\_locales' ESCAPE '\\'",
  )
  const indexes = await ask("SELECT name FROM sqlite_master WHERE type = 'index'")
  expect(tables.length).toBeGreaterThan(10)
  return tables.filter((table) => !indexes.includes(`${String(table)}_parent_idx`))
}
