import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { blocksOf } from '@/transcript/convert/serialized'

import { openTestDatabase } from './openTestDatabase'
import { databaseIn, runUntilKilled } from './runUntilKilled'
import { titleOf } from './saveUntilKilled'

/**
 * The embedded database and a process that is killed while it saves. Two rounds, or with `CRASH_SAVES=200` as many
 * as it takes until so many saves were acknowledged.
 */
const enoughSaves = Number(process.env['CRASH_SAVES'] ?? 1)
const rounds = { least: 2, most: 200 }

let directory: string
beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'facing-pages-crash-'))
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
      const lines = await runUntilKilled(directory, 'database/saveUntilKilled.ts')
      for (const [id = '', state = '', save] of lines)
        if (save) saved.push({ id, state, save: Number(save) })
    }
    expect(saved.length).toBeGreaterThanOrEqual(enoughSaves)

    Object.assign(process.env, databaseIn(directory))
    const payload = await openTestDatabase()
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
