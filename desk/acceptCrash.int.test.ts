import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { openTestDatabase } from '@/database/openTestDatabase'
import { databaseIn, runUntilKilled } from '@/database/runUntilKilled'
import { passageText } from '@/model/passage'
import { passagesFromBody } from '@/transcript/toPassages'

import { accept } from './accept'
import type { Accepted } from './acceptPlan'
import { articleOf, madeOfEach } from './acceptUntilKilled'
import { idOf } from '@/model/idOf'
import { propose } from './propose'
import { storedProposal } from './storedProposal'

/**
 * The embedded database and a process that is killed while it accepts. Two rounds, or with `CRASH_ACCEPTS=200` as
 * many as it takes until so many imports were acknowledged as accepted.
 */
const enoughAccepts = Number(process.env['CRASH_ACCEPTS'] ?? 1)
const rounds = { least: 2, most: 200 }
const created = ['interviews', 'sources', 'profiles', 'events'] as const

let directory: string
beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'facing-pages-crash-'))
})
afterAll(() => rm(directory, { recursive: true, force: true }))

it(
  'keeps every acknowledged accept, makes nothing public, and completes what broke off, each thing once',
  { timeout: 1_800_000 },
  async () => {
    const acknowledged = await acceptAndKill()
    Object.assign(process.env, databaseIn(directory))
    const payload = await openTestDatabase()
    const kept = await allOf(payload, 'imports')
    const accepted = kept.filter(({ state }) => state === 'accepted')
    for (const [id, interview] of acknowledged)
      expect(accepted.find((row) => row.id === id)).toMatchObject({ interview })
    // Besides, the very last: accepted without an answer, or broken off.
    expect(kept.length - acknowledged.size).toBeLessThanOrEqual(1)

    const everything: Accepted[] = []
    for (const { id, filename } of kept) {
      const repeated = await repeat(payload, filename)
      expect(repeated.interview).toBe(acknowledged.get(id) ?? repeated.interview)
      await expectWhole(payload, id, repeated)
      everything.push(repeated)
    }
    const planned = {
      interviews: everything.map(({ interview }) => interview),
      sources: everything.map(({ source }) => source),
      profiles: everything.flatMap(({ profiles }) => profiles),
      events: everything.flatMap(({ events }) => events),
    }
    for (const collection of created) {
      const ids = (await allOf(payload, collection)).map(({ id }) => id)
      expect(ids.sort(), collection).toEqual(planned[collection].sort())
      const { docs } = await payload.find({ collection, locale: 'zh', overrideAccess: false })
      expect(docs, `public ${collection}`).toEqual([])
    }
    await payload.destroy()
  },
)

/** @returns import → interview, as far as acknowledged. */
async function acceptAndKill(): Promise<Map<string, string>> {
  const acknowledged = new Map<string, string>()
  let [round, next, cut] = [0, 1, 0]
  while (round < rounds.least || (acknowledged.size < enoughAccepts && round < rounds.most)) {
    round++
    const said = await runUntilKilled(directory, 'desk/acceptUntilKilled.ts', [String(next)])
    expect(said.filter(([what]) => what === 'public')).toEqual([['public', '0']])
    for (const [what, number, id = '', interview = ''] of said) {
      if (what !== 'accepted') continue
      acknowledged.set(id, interview)
      next = Number(number) + 1
    }
    if (said.at(-1)?.[0] === 'began') cut++
  }
  console.log(
    `${acknowledged.size} acknowledged accepts, killed ${round} times, ${cut} of them in the midst of one`,
  )
  expect(acknowledged.size).toBeGreaterThanOrEqual(enoughAccepts)
  return acknowledged
}

async function repeat(payload: Payload, filename: string): Promise<Accepted> {
  const desk = { payload, user: null, language: 'zh' } as const
  const bytes = new TextEncoder().encode(articleOf(Number.parseInt(filename)))
  const row = await propose(desk, { bytes, filename })
  return accept(desk, row.id, { as: 'new' })
}

async function expectWhole(payload: Payload, id: string, accepted: Accepted): Promise<void> {
  const row = await payload.findByID({ collection: 'imports', id, depth: 0 })
  expect(row.state).toBe('accepted')
  const wanted = storedProposal(row.proposal)?.passages.map(({ text }) => text)
  expect(wanted).toHaveLength(madeOfEach.passages)
  expect(accepted.profiles).toHaveLength(madeOfEach.profiles)
  expect(accepted.events).toHaveLength(madeOfEach.events)

  const where = { interview: { equals: accepted.interview } }
  const register = await payload.find({ collection: 'passages', where, pagination: false })
  for (const draft of [false, true]) {
    const interview = await payload.findByID({
      collection: 'interviews',
      id: accepted.interview,
      locale: 'zh',
      draft,
      depth: 0,
    })
    expect(interview).toMatchObject({ title: row.title, _status: 'draft' })
    expect(interview.speakers?.map(({ profile }) => idOf(profile)).sort()).toEqual(
      accepted.profiles.toSorted(),
    )
    const passages = passagesFromBody(interview.body)
    expect(passages.map(passageText)).toEqual(wanted)
    const ids = passages.map((passage) => passage.id).sort()
    expect(register.docs.map((passage) => passage.id).sort()).toEqual(ids)
  }
  const source = await payload.findByID({ collection: 'sources', id: accepted.source, depth: 0 })
  expect(source).toMatchObject({ interview: accepted.interview, title: row.title, import: id })
  for (const event of await allOf(payload, 'events', accepted.events)) {
    const [citation] = event.citations ?? []
    expect(citation?.quote?.zh).toBeTruthy()
    expect(register.docs.map((passage) => passage.id)).toContain(citation?.passage)
  }
  for (const profile of await allOf(payload, 'profiles', accepted.profiles))
    expect(row.title?.[0]).toBe(profile.name[1])
}

async function allOf<Slug extends (typeof created)[number] | 'imports'>(
  payload: Payload,
  collection: Slug,
  ids?: string[],
) {
  const { docs } = await payload.find({
    collection,
    ...(ids && { where: { id: { in: ids } } }),
    locale: 'zh',
    pagination: false,
    depth: 0,
  })
  return docs
}
