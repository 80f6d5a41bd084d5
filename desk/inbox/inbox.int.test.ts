import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'

import { openTestPayload, type TestPayload } from '@/database/openTestPayload'

import { accept } from '../accept/accept'
import type { Desk } from '../deskContext'
import { inboxPage, inboxStamp } from './inbox'
import { inboxQuery } from './inboxQuery'
import { reopen, setAside } from './openImports'
import { readAgain, takeIn } from '../intake/propose'
import { reviewOf } from '../review/reviewOf'
import { storedProposal } from '../intake/storedProposal'
import { otherArticle, testArticle } from '../testArticle'

let site: TestPayload
let desk: Desk

beforeAll(async () => {
  site = await openTestPayload()
  const user = await site.payload.create({
    collection: 'users',
    data: { email: 'a@example.org', password: 'a long enough one', name: '何雨', role: 'editor' },
  })
  desk = { payload: site.payload, user: { ...user, collection: 'users' }, language: 'zh' }
})
afterAll(() => site.close())
beforeEach(async () => {
  for (const collection of ['imports', 'interviews', 'profiles', 'events', 'sources'] as const) {
    await site.payload.delete({ collection, where: {}, depth: 0 })
  }
})

const bytesOf = (text: string) => new TextEncoder().encode(text)
const take = (text: string, filename: string) => takeIn(desk, { bytes: bytesOf(text), filename })
const show = (query = '') => inboxPage(desk, inboxQuery(new URLSearchParams(query)))
const big5 = Uint8Array.from([
  0xbf, 0x4f, 0xb6, 0xf0, 0xa4, 0xa3, 0xac, 0x4f, 0xb5, 0xb9, 0xb2, 0xee,
])

it('says of the same bytes that they had come before, and makes no second row', async () => {
  const first = await take(testArticle, 'a.md')
  const second = await take(testArticle, 'b.md')
  expect([first.again, second.again]).toEqual([false, true])
  expect(second.row.id).toBe(first.row.id)
  expect((await show()).entries).toMatchObject([{ filename: 'a.md', by: '何雨', state: 'review' }])
})

it('follows an import from its review to the interview and to who waits to be confirmed', async () => {
  const { row } = await take(testArticle, 'lighthouse.md')
  const before = (await show()).entries[0]
  expect(before).toMatchObject({ title: '灯塔上的最后一班', became: null })
  expect(before?.found).toMatchObject({ form: 'qa', speakers: 2 })

  const { interview, profiles, events } = await accept(desk, row.id, { as: 'new' })
  const [after] = (await show('show=accepted')).entries
  expect(after?.became).toMatchObject({
    as: 'interview',
    interview,
    profiles: profiles.length,
    events: events.length,
  })

  await site.payload.update({
    collection: 'profiles',
    where: { id: { in: profiles } },
    data: { review: 'confirmed' },
    locale: 'zh',
    draft: true,
  })
  expect((await show()).entries[0]?.became?.profiles).toBe(0)
})

it('tells what became the text of an interview from what is one more source of it', async () => {
  const first = await take(testArticle, 'first.md')
  await accept(desk, first.row.id, { as: 'new' })
  const copy = await take(`${testArticle}\n\n转载请注明。\n`, 'second.md')
  expect((await show('show=waiting')).entries).toMatchObject([
    { state: 'copy', copy: { title: '灯塔上的最后一班' } },
  ])
  await accept(desk, copy.row.id, { as: 'source' })
  expect((await show()).entries).toMatchObject([
    { filename: 'second.md', became: { as: 'source' } },
    { filename: 'first.md', became: { as: 'interview' } },
  ])
})

it('names what an acceptance that broke off still lacks', async () => {
  const { row } = await take(testArticle, 'a.md')
  await accept(desk, row.id, { as: 'new' })
  const { plan } = await site.payload.findByID({ collection: 'imports', id: row.id, depth: 0 })
  const step = { write: 'create', collection: 'events', id: 'not-there', locale: 'zh', data: {} }
  const before = await inboxStamp(desk)
  await site.payload.db.updateOne({
    collection: 'imports',
    where: { id: { equals: row.id } },
    data: { state: 'interrupted', plan: { ...Object(plan), steps: [step] } },
  })
  expect(await inboxStamp(desk)).not.toBe(before)
  expect((await show('show=waiting')).entries).toMatchObject([
    { state: 'interrupted', missing: [{ stage: 'events', done: 0, total: 1 }] },
  ])
})

it('counts what each filter shows, and counts within a search', async () => {
  await take(testArticle, 'lighthouse.md')
  await take('%PDF-1.7', '年度报告.pdf')
  const { row } = await take(otherArticle, 'well.md')
  await setAside(desk, row.id, '不收')
  expect(await show()).toMatchObject({
    counts: { waiting: 2, reading: 0, accepted: 0, setAside: 1, all: 3 },
    waiting: 2,
  })
  expect((await show('show=setAside')).entries).toMatchObject([
    { state: 'setAside', setAside: { by: '何雨', reason: '不收' } },
  ])
  const found = await show('q=年度')
  expect(found.entries).toMatchObject([{ filename: '年度报告.pdf', state: 'refused' }])
  expect(found.counts).toMatchObject({ waiting: 1, all: 1 })
  expect((await show('q=灯塔')).entries).toMatchObject([{ filename: 'lighthouse.md' }])
  expect((await show('q=nowhere')).entries).toEqual([])

  await reopen(desk, row.id)
  expect((await show()).counts).toMatchObject({ waiting: 3, setAside: 0 })
})

it('tells reading from reading that broke off', async () => {
  const { row } = await take(testArticle, 'a.md')
  const write = (updatedAt: string) =>
    site.payload.db.updateOne({
      collection: 'imports',
      where: { id: { equals: row.id } },
      data: { state: 'reading', proposal: null, updatedAt },
    })
  await write(new Date().toISOString())
  expect(await show('show=reading')).toMatchObject({ entries: [{ state: 'reading' }], waiting: 0 })
  await write(new Date(Date.now() - 10 * 60_000).toISOString())
  expect(await show('show=waiting')).toMatchObject({ entries: [{ state: 'brokeOff' }], waiting: 1 })
})

it('reads again in the encoding that somebody chooses', async () => {
  const { row } = await takeIn(desk, { bytes: big5, filename: 'tower.txt' })
  expect((await show()).entries).toMatchObject([{ refusal: { code: 'unknown-encoding' } }])
  const read = await readAgain(desk, row.id, { encoding: 'big5' })
  expect(read).toMatchObject({ state: 'review', proposal: { encoding: 'big5' } })
  expect(JSON.stringify(read.proposal)).toContain('燈塔不是給船')
  const asNarrative = await readAgain(desk, row.id, { form: 'narrative' })
  expect(asNarrative).toMatchObject({ state: 'review', proposal: { encoding: 'big5' } })
  const stored = storedProposal(asNarrative.proposal)
  expect(stored && (await reviewOf(desk, asNarrative, stored)).raw).toBe('燈塔不是給船')
})
