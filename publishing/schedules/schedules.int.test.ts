import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { Requester } from '@/collections/roleMatrix'
import { facingLocale, locales, type Locale } from '@/locales/locale'

import { clockToken } from './clockToken'
import { openTestPublishing, type TestPublishing } from '../openTestPublishing'
import { runDue } from './runDue'

let site: TestPublishing
beforeAll(async () => {
  site = await openTestPublishing()
})
afterAll(() => site.close())

const minute = 60_000
const inMinutes = (minutes: number) => new Date(Date.now() + minutes * minute).toISOString()

const plan = (
  id: string,
  locale: Locale,
  at: string,
  action: 'publish' | 'withdraw' = 'publish',
  who: Requester = 'editor',
) => site.call(who, 'POST', `${id}/schedules`, { locale, action, at })

async function plansOf(id: string): Promise<Record<string, unknown>[]> {
  const { body } = await site.call('contributor', 'GET', `${id}/schedules`)
  return Object(body).schedules
}

describe.each(locales)('%s', (locale) => {
  const other = facingLocale(locale)

  it.each(['admin', 'editor'] as const)(
    'is published and withdrawn at the times that the %s set, with a save in the other language in between',
    async (who) => {
      const id = await site.interview()
      const title = await site.newestTitle(id, locale)
      await site.call('editor', 'POST', `${id}/publish`, { locale: other })
      const stays = await site.seen(id, other)
      for (const [minutes, action, seen] of [
        [2, 'publish', title],
        [4, 'withdraw', null],
      ] as const) {
        expect((await plan(id, locale, inMinutes(minutes), action, who)).status).toBe(200)
        await site.write(id, other, { title: `after ${action}` })
        await runDue(site.payload, new Date(Date.now() + (minutes + 1) * minute))
        expect(await site.seen(id, locale)).toBe(seen)
        expect(await site.seen(id, other)).toBe(stays)
        expect(await site.newestTitle(id, other)).toBe(`after ${action}`)
        expect(await site.newestTitle(id, locale)).toBe(title)
      }
    },
  )

  it.each([
    ['contributor', 403],
    ['translator', 403],
    ['visitor', 401],
  ] as const)(
    'is neither set to be published nor to be withdrawn by the %s',
    async (who, status) => {
      const id = await site.interview()
      for (const action of ['publish', 'withdraw'] as const)
        expect((await plan(id, locale, inMinutes(2), action, who)).status).toBe(status)
      expect(await plansOf(id)).toEqual([])
    },
  )
})

describe('at its time', () => {
  it('publishes one language once, whatever was saved in the other', async () => {
    const id = await site.interview()
    expect((await plan(id, 'en', inMinutes(2))).status).toBe(200)
    await site.write(id, 'zh', { title: '还没写完' })

    await runDue(site.payload, new Date(Date.now() + minute / 2))
    expect(await site.seen(id, 'en')).toBeNull()

    const later = new Date(Date.now() + 3 * minute)
    await Promise.all([runDue(site.payload, later), runDue(site.payload, later)])
    expect([await site.seen(id, 'en'), await site.seen(id, 'zh')]).toEqual(['Lamp and fog', null])
    expect(await site.newestTitle(id, 'zh')).toBe('还没写完')
    expect(await plansOf(id)).toMatchObject([{ state: 'done', report: { worse: [] } }])

    await site.call('editor', 'POST', `${id}/withdraw`, { locale: 'en' })
    expect(await runDue(site.payload, later)).toBe(0)
    expect(await site.seen(id, 'en')).toBeNull()
  })

  it('withdraws one language and leaves the other public', async () => {
    const id = await site.interview()
    for (const locale of ['zh', 'en'])
      await site.call('editor', 'POST', `${id}/publish`, { locale })
    await plan(id, 'zh', inMinutes(2), 'withdraw')
    await runDue(site.payload, new Date(Date.now() + 3 * minute))
    expect([await site.seen(id, 'zh'), await site.seen(id, 'en')]).toEqual([null, 'Lamp and fog'])
  })

  it('catches up in the order of the times after nothing ran', async () => {
    const id = await site.interview()
    await plan(id, 'zh', inMinutes(4), 'withdraw')
    await plan(id, 'zh', inMinutes(2))
    await runDue(site.payload, new Date(Date.now() + 60 * minute))
    expect(await site.seen(id, 'zh')).toBeNull()
    expect((await plansOf(id)).map(({ state }) => state)).toEqual(['done', 'done'])
    const { body } = await site.call('editor', 'GET', `${id}/languages`)
    expect(Object(body).languages.zh.publishedAt).not.toBeNull()
  })

  it('goes ahead and reports what has got worse', async () => {
    const id = await site.interview()
    await plan(id, 'en', inMinutes(2))
    await site.write(id, 'en', { standfirst: '' })
    const { body } = await site.payload.findByID({
      collection: 'interviews',
      id,
      draft: true,
      locale: 'zh',
    })
    await site.payload.update({
      collection: 'interviews',
      id,
      locale: 'zh',
      draft: true,
      data: { body: JSON.parse(JSON.stringify(body).replace('船', '一条船')) },
    })
    await runDue(site.payload, new Date(Date.now() + 3 * minute))
    expect(await site.seen(id, 'en')).toBe('Lamp and fog')
    const [done] = await plansOf(id)
    expect(done).toMatchObject({
      state: 'done',
      report: {
        worse: [
          { code: 'stale', seen: 0, now: 1 },
          { code: 'no-standfirst', seen: 0, now: 1 },
        ],
      },
    })
  })

  it('notes why something could not be done, and does not try again', async () => {
    const untitled = await site.interview()
    const binned = await site.interview()
    await plan(untitled, 'en', inMinutes(2))
    await plan(binned, 'zh', inMinutes(2))
    await site.write(untitled, 'en', { title: '' })
    await site.payload.update({
      collection: 'interviews',
      id: binned,
      locale: 'zh',
      data: { deletedAt: new Date().toISOString() },
    })
    const later = new Date(Date.now() + 3 * minute)
    expect(await runDue(site.payload, later)).toBe(2)
    expect(await runDue(site.payload, later)).toBe(0)
    expect(await plansOf(untitled)).toMatchObject([
      { state: 'failed', report: { failed: 'no-title' } },
    ])
    const { docs } = await site.payload.find({
      collection: 'schedules',
      where: { interview: { equals: binned } },
    })
    expect(docs).toMatchObject([{ state: 'failed', report: { failed: 'no-such-interview' } }])
  })
})

describe('a schedule', () => {
  it('can be cancelled by an editor, once', async () => {
    const id = await site.interview()
    const { body } = await plan(id, 'zh', inMinutes(2))
    const path = `${id}/schedules/${String(Object(body).id)}`
    expect((await site.call('contributor', 'DELETE', path)).status).toBe(403)
    expect((await site.call('visitor', 'DELETE', path)).status).toBe(401)
    const elsewhere = await site.interview()
    expect((await site.call('editor', 'DELETE', path.replace(id, elsewhere))).status).toBe(404)
    expect((await site.call('editor', 'DELETE', path)).body).toMatchObject({ state: 'cancelled' })
    expect((await site.call('editor', 'DELETE', path)).body).toMatchObject({
      errors: [{ code: 'no-longer-waiting' }],
    })
    await runDue(site.payload, new Date(Date.now() + 3 * minute))
    expect(await site.seen(id, 'zh')).toBeNull()
  })

  it.each([
    ['contributor', 403],
    ['translator', 403],
    ['visitor', 401],
  ] as const)('is not made by the %s, nor past the endpoint', async (who, status) => {
    const id = await site.interview()
    const body = { locale: 'zh', action: 'publish', at: inMinutes(2) }
    expect((await site.call(who, 'POST', `${id}/schedules`, body)).status).toBe(status)
    const row = { interview: id, language: 'zh', action: 'publish', at: inMinutes(2) }
    const direct = await site.rest(who, { method: 'POST', path: 'schedules', body: row })
    expect(direct.status).toBe(403)
    expect(await plansOf(id)).toEqual([])
  })

  it('is set by what the clocks of a zone show', async () => {
    const id = await site.interview()
    const year = new Date().getUTCFullYear() + 1
    const { body } = await site.call('admin', 'POST', `${id}/schedules`, {
      locale: 'en',
      action: 'publish',
      at: `${year}-01-15T08:00`,
      zone: 'Asia/Shanghai',
    })
    expect(body).toMatchObject({ at: `${year}-01-15T00:00:00.000Z`, state: 'waiting' })
    expect((await site.call('editor', 'GET', `${id}/languages`)).body).toMatchObject({
      languages: { en: { schedules: [{ action: 'publish' }] }, zh: { schedules: [] } },
    })
  })

  it.each([
    ['a time that is past', { at: '2020-01-01T08:00:00Z' }, 'time-is-past'],
    ['no time', {}, 'no-time'],
    ['words', { at: 'tomorrow at eight', zone: 'UTC' }, 'no-time'],
    ['a day that is not', { at: '2030-02-31T08:00', zone: 'UTC' }, 'no-time'],
    ['no zone', { at: '2030-01-01T08:00' }, 'no-zone'],
    ['a wrong zone', { at: '2030-01-01T08:00', zone: 'Asia/Nowhere' }, 'unknown-zone'],
    ['no language', { locale: undefined, at: '2030-01-01T08:00Z' }, 'no-language'],
    ['no action', { action: 'burn', at: '2030-01-01T08:00Z' }, 'no-action'],
  ])('is refused for %s', async (_, sent, code) => {
    const id = await site.interview()
    const body = { locale: 'zh', action: 'publish', ...sent }
    expect(await site.call('editor', 'POST', `${id}/schedules`, body)).toMatchObject({
      status: 422,
      body: { errors: [{ code }] },
    })
  })

  it('is refused for a language without a title, and a second time', async () => {
    const id = await site.interview()
    await plan(id, 'zh', inMinutes(5))
    expect(await plan(id, 'zh', inMinutes(6))).toMatchObject({
      status: 409,
      body: { errors: [{ code: 'already-scheduled' }] },
    })
    await site.write(id, 'en', { title: '' })
    expect((await plan(id, 'en', inMinutes(5))).body).toMatchObject({
      errors: [{ code: 'no-title' }],
    })
  })

  it('goes with an interview that is deleted for good', async () => {
    const { id } = await site.payload.create({
      collection: 'interviews',
      locale: 'zh',
      draft: true,
      data: { title: '没有正文', form: 'qa', originalLanguage: 'zh' },
    })
    await plan(id, 'zh', inMinutes(2))
    const deleted = await site.rest('admin', { method: 'DELETE', path: `interviews/${id}` })
    expect(deleted.status).toBe(200)
    const { totalDocs } = await site.payload.count({
      collection: 'schedules',
      where: { interview: { equals: id } },
    })
    expect(totalDocs).toBe(0)
  })
})

it('lets only the clock of the site say that it is time', async () => {
  const { handleEndpoints } = await import('payload')
  const ask = (token: string) =>
    handleEndpoints({
      config: site.payload.config,
      request: new Request('http://localhost:3000/api/interviews/due-schedules', {
        method: 'POST',
        headers: { 'x-clock': token },
      }),
    })
  expect((await ask('')).status).toBe(404)
  expect((await ask('x'.repeat(clockToken().length))).status).toBe(404)
  const answer = await ask(clockToken())
  expect(await answer.json()).toEqual({ settled: 0 })
})
