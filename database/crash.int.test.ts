import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { blocksOf } from '@/transcript/serialized'

import { migrate } from './migrate'
import { titleOf } from './saveUntilKilled'

/**
 * The embedded database and a process that is killed while it saves. MongoDB's durability is not ours to test, so
 * this always runs on SQLite. Six rounds, or with `CRASH_SAVES=200` as many as it takes until so many saves were acknowledged.
 */
const enoughSaves = Number(process.env['CRASH_SAVES'] ?? 1)
const rounds = { least: 6, most: 200 }

let directory: string
let uri: string
beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'facing-pages-crash-'))
  uri = `file:${path.join(directory, 'crash.db')}`
})
afterAll(() => rm(directory, { recursive: true, force: true }))

type Saved = { id: string; state: string; save: number }

it(
  'loses nothing that was acknowledged and shows nothing half-made',
  { timeout: 1_800_000 },
  async () => {
    const saved: Saved[] = []
    let round = 0
    while (round < rounds.least || (saved.length < enoughSaves && round < rounds.most)) {
      round++
      saved.push(...(await saveAndKill()))
    }
    expect(saved.length).toBeGreaterThanOrEqual(enoughSaves)

    process.env['DATABASE_URI'] = uri
    process.env['DATA_DIR'] = directory
    process.env['PAYLOAD_SECRET'] = 'only-for-tests'
    const [{ getPayload }, { default: config }] = await Promise.all([
      import('payload'),
      import('../payload.config'),
    ])
    const payload = await getPayload({ config, disableOnInit: true })
    await migrate(payload)
    for (const { id, state, save } of saved) {
      const doc = await payload.findByID({
        collection: 'interviews',
        id,
        locale: 'zh',
        draft: true,
      })
      expect(doc.title).toBe(titleOf(save))
      expect(blocksOf(doc.body)).toHaveLength(20)
      if (state === 'published') expect(doc._status).toBe('published')
    }
    const { docs } = await payload.find({
      collection: 'interviews',
      locale: 'zh',
      overrideAccess: false,
      pagination: false,
      depth: 0,
    })
    for (const doc of docs) {
      expect(doc.title).not.toBe('')
      expect(blocksOf(doc.body)).toHaveLength(20)
      expect(Number(doc.title.match(/\d+/)?.[0]) % 3).not.toBe(0)
    }
    // A text whose save broke off can be saved again.
    const { docs: all } = await payload.find({
      collection: 'interviews',
      pagination: false,
      depth: 0,
    })
    for (const { id } of all) {
      await payload.update({
        collection: 'interviews',
        id,
        locale: 'zh',
        draft: true,
        data: { title: '再存' },
      })
    }
    console.log(`${saved.length} acknowledged saves in ${round} rounds, ${all.length} interviews`)
    await payload.destroy()
  },
)

/** One round: a child that saves, killed at a random moment after it has begun. */
async function saveAndKill(): Promise<Saved[]> {
  const acknowledged = path.join(directory, 'acknowledged')
  rmSync(acknowledged, { force: true })
  const child = spawn(
    process.execPath,
    [path.resolve('scripts/runTs.mjs'), path.resolve('database/saveUntilKilled.ts'), acknowledged],
    {
      env: {
        ...process.env,
        DATABASE_URI: uri,
        DATA_DIR: directory,
        PAYLOAD_SECRET: 'only-for-tests',
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  )
  const ended = once(child, 'exit')
  while (!existsSync(acknowledged) && child.exitCode === null) await pause(20)
  await pause(500 + Math.random() * 2000)
  child.kill('SIGKILL')
  await ended
  return readFileSync(acknowledged, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [id = '', state = '', save] = line.split(' ')
      return save ? [{ id, state, save: Number(save) }] : []
    })
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds))
}
