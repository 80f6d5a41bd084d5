import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { openTestPayload, type TestPayload } from '@/database/openTestPayload'
import { passagesFromBody } from '@/transcript/convert/toPassages'

import { accept } from './accept/accept'
import type { Desk } from './deskContext'
import { propose } from './intake/propose'
import { storedProposal } from './intake/storedProposal'
import { otherArticle, testArticle } from './testArticle'

const seeds = path.resolve('../shared/seeds')
const articles = [
  { name: 'lighthouse.md', bytes: new TextEncoder().encode(testArticle) },
  { name: 'well.md', bytes: new TextEncoder().encode(otherArticle) },
  ...(existsSync(seeds) ? readdirSync(seeds) : [])
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(path.join(seeds, name))) })),
]

let site: TestPayload
let desk: Desk
beforeAll(async () => {
  site = await openTestPayload()
  desk = { payload: site.payload, user: null, language: 'zh' }
})
afterAll(() => site.close())

it.each(articles)(
  '$name becomes a draft that holds every passage, and a repeat adds nothing',
  async ({ name, bytes }) => {
    const row = await propose(desk, { bytes, filename: name })
    const proposal = storedProposal(row.proposal)
    const accepted = await accept(desk, row.id, { as: 'new' })
    const interview = await site.payload.findByID({
      collection: 'interviews',
      id: accepted.interview,
      locale: proposal?.language ?? 'zh',
      draft: true,
      depth: 0,
    })
    const passages = passagesFromBody(interview.body)
    expect(passages.map(({ kind }) => kind)).toEqual(proposal?.passages.map(({ kind }) => kind))
    expect(interview._status).toBe('draft')
    const { docs: events } = await site.payload.find({
      collection: 'events',
      where: { id: { in: accepted.events } },
      pagination: false,
      depth: 0,
      locale: proposal?.language ?? 'zh',
    })
    expect(events).toHaveLength(accepted.events.length)
    const ids = new Set(passages.map(({ id }) => id))
    for (const event of events) {
      expect(event.title.length).toBeLessThanOrEqual(62)
      expect(ids.has(event.citations?.[0]?.passage ?? '')).toBe(true)
    }
    expect(await accept(desk, row.id, { as: 'new' })).toEqual(accepted)
  },
)
