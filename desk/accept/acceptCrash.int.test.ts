import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { openTestDatabase } from '@/database/openTestDatabase'
import { databaseIn, runUntilKilled } from '@/database/runUntilKilled'
import { passageText } from '@/model/passage/passage'
import { passagesFromBody } from '@/transcript/convert/toPassages'

import { accept } from './accept'
import type { Acceptance } from './acceptance'
import type { Accepted } from './acceptPlan'
import { articleOf, kindOf, madeOfEach, requestFor } from './acceptUntilKilled'
import { idOf } from '@/model/idOf'
import { propose } from '../intake/propose'
import { storedProposal } from '../intake/storedProposal'

/**
 * The embedded database and a process that is killed while it accepts. Two rounds, or with `CRASH_KILLS=100` as many
 * as that, or with `CRASH_ACCEPTS=200` as many as it takes until so many imports were acknowledged as accepted.
 */
const enoughAccepts = Number(process.env['CRASH_ACCEPTS'] ?? 1)
const rounds = { least: Number(process.env['CRASH_KILLS'] ?? 2), most: 200 }
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
    const series = new Map<string, Series>()
    for (const { id, filename } of kept.toSorted(byNumber)) {
      const repeated = await repeat(payload, filename)
      expect(repeated.interview).toBe(acknowledged.get(id) ?? repeated.interview)
      const one = series.get(repeated.interview) ?? { new: null, source: null, original: null }
      one[kindOf(Number.parseInt(filename))] = { id, accepted: repeated }
      series.set(repeated.interview, one)
      everything.push(repeated)
    }
    for (const one of series.values()) await expectWhole(payload, one)
    const planned = {
      interviews: [...series.keys()],
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
  let [round, next, cut] = [0, 3, 0]
  while (round < rounds.least || (acknowledged.size < enoughAccepts && round < rounds.most)) {
    round++
    const said = await runUntilKilled(directory, 'desk/accept/acceptUntilKilled.ts', [String(next)])
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
  const number = Number.parseInt(filename)
  const bytes = new TextEncoder().encode(articleOf(number))
  const row = await propose(desk, { bytes, filename })
  return accept(desk, row.id, await requestFor(payload, number))
}

type Taken = { id: string; accepted: Accepted }
/** What became of the three articles that are one interview, as far as the process came. */
type Series = Record<Acceptance, Taken | null>

async function expectWhole(payload: Payload, { new: first, source, original }: Series) {
  if (!first) throw new Error('a copy without its interview')
  const { interview } = first.accepted
  expect(first.accepted.profiles).toHaveLength(madeOfEach.profiles)
  expect(first.accepted.events).toHaveLength(madeOfEach.events)
  const wanted = await wordsOf(payload, first)
  expect(wanted).toHaveLength(madeOfEach.passages)

  const where = { interview: { equals: interview } }
  const register = await payload.find({ collection: 'passages', where, pagination: false })
  const stored = await Promise.all(
    [false, true].map((draft) => readInterview(payload, interview, draft)),
  )
  const [standing = [], newest = []] = stored.map(({ body }) => passagesFromBody(body))
  expect(standing.map(passageText)).toEqual(wanted)
  expect(newest.map(passageText)).toEqual(original ? await wordsOf(payload, original) : wanted)
  const ids = new Set([...standing, ...newest].map((passage) => passage.id))
  expect(register.docs.map((passage) => passage.id).sort()).toEqual([...ids].sort())
  const present = new Set(newest.map((passage) => passage.id))
  for (const { id, into } of register.docs) {
    if (present.has(id)) expect(into ?? null).toBeNull()
    else expect(present).toContain(into)
  }
  const versions = await payload.countVersions({
    collection: 'interviews',
    where: { parent: { equals: interview } },
  })
  expect(versions.totalDocs).toBe(original ? 2 : 1)
  for (const { speakers, _status } of stored) {
    expect(_status).toBe('draft')
    expect(speakers?.map(({ profile }) => idOf(profile)).sort()).toEqual(
      first.accepted.profiles.toSorted(),
    )
  }
  expect(idOf(stored[1]?.source)).toBe((original ?? first).accepted.source)

  for (const taken of [first, source, original]) {
    if (!taken) continue
    const row = await payload.findByID({ collection: 'imports', id: taken.id, depth: 0 })
    expect(row).toMatchObject({ state: 'accepted', interview })
    const made = await payload.findByID({
      collection: 'sources',
      id: taken.accepted.source,
      depth: 0,
    })
    const copyOf = { new: original?.accepted.source, source: first.accepted.source, original: null }
    expect(made).toMatchObject({ interview, title: row.title, import: taken.id })
    expect(made.authors).toEqual([`江${row.title?.replace('号灯塔', '')}`])
    const kind = taken === first ? 'new' : taken === source ? 'source' : 'original'
    expect(made.copyOf ?? null, kind).toBe(copyOf[kind] ?? null)
  }
  for (const event of await allOf(payload, 'events', first.accepted.events)) {
    const [citation] = event.citations ?? []
    expect(citation?.quote?.zh).toBeTruthy()
    expect(register.docs.map((passage) => passage.id)).toContain(citation?.passage)
  }
  for (const profile of await allOf(payload, 'profiles', first.accepted.profiles))
    expect(stored[0]?.title?.[0]).toBe(profile.name[1])
}

async function wordsOf(payload: Payload, { id }: Taken): Promise<string[]> {
  const row = await payload.findByID({ collection: 'imports', id, depth: 0 })
  return storedProposal(row.proposal)?.passages.map(({ text }) => text) ?? []
}

function readInterview(payload: Payload, id: string, draft: boolean) {
  return payload.findByID({ collection: 'interviews', id, locale: 'zh', draft, depth: 0 })
}

function byNumber(one: { filename: string }, other: { filename: string }): number {
  return Number.parseInt(one.filename) - Number.parseInt(other.filename)
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
