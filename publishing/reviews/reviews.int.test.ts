import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { facingLocale, locales, type Locale } from '@/locales/locale'

import { openTestPublishing, type TestPublishing } from '../openTestPublishing'
import { readAtWork } from '../readAtWork'
import { runDue } from '../schedules/runDue'

let site: TestPublishing
beforeAll(async () => {
  site = await openTestPublishing()
})
afterAll(() => site.close())

const reviewOf = async (id: string, locale: Locale) =>
  Object((await site.call('contributor', 'GET', `${id}/languages`)).body).languages[locale].review

describe.each(locales)('a review of %s', (locale) => {
  const other = facingLocale(locale)

  it('is asked for with a note, seen by editors, and done when the language is published', async () => {
    const id = await site.interview()
    const asked = await site.call('contributor', 'POST', `${id}/reviews`, {
      locale,
      note: ' 请看 ',
    })
    expect(asked).toMatchObject({ status: 200, body: { language: locale, note: '请看' } })
    expect(await reviewOf(id, locale)).toMatchObject({ by: 'contributor', mayClose: true })
    expect(await reviewOf(id, other)).toBeNull()
    const editor = { payload: site.payload, user: site.user('editor'), language: 'en' } as const
    const titles = { zh: '灯与雾', en: 'Lamp and fog' }
    expect((await readAtWork(editor)).reviews).toContainEqual(
      expect.objectContaining({ interview: id, language: locale, title: titles[locale] }),
    )

    await site.write(id, locale, { title: 'X' })
    await site.call('editor', 'POST', `${id}/publish`, { locale: other })
    expect(await reviewOf(id, locale)).not.toBeNull()
    await site.call('editor', 'POST', `${id}/publish`, { locale })
    expect(await reviewOf(id, locale)).toBeNull()
    const { docs } = await site.payload.find({
      collection: 'reviewRequests',
      where: { interview: { equals: id } },
      depth: 0,
    })
    expect(docs).toMatchObject([{ closedBy: site.user('editor')?.id }])
  })
})

it('is also done when Payload’s own form or the clock publishes', async () => {
  const [one, two] = [await site.interview(), await site.interview()]
  for (const id of [one, two])
    await site.call('contributor', 'POST', `${id}/reviews`, { locale: 'zh' })
  await site.rest('editor', {
    method: 'PATCH',
    path: `interviews/${one}?locale=zh`,
    body: { _status: 'published' },
  })
  expect(await reviewOf(one, 'zh')).toBeNull()
  const at = new Date(Date.now() + 2 * 60_000).toISOString()
  await site.call('editor', 'POST', `${two}/schedules`, { locale: 'zh', action: 'publish', at })
  await runDue(site.payload, new Date(Date.now() + 3 * 60_000))
  expect(await reviewOf(two, 'zh')).toBeNull()
})

it('is closed by whoever asked or by an editor, and can be asked for again', async () => {
  const id = await site.interview()
  const ask = () => site.call('contributor', 'POST', `${id}/reviews`, { locale: 'en' })
  const first = Object((await ask()).body)
  expect(await ask()).toMatchObject({ status: 409, body: { errors: [{ code: 'already-asked' }] } })
  const path = `${id}/reviews/${first.id}`
  expect((await site.call('translator', 'DELETE', path)).status).toBe(403)
  expect((await site.call('visitor', 'DELETE', path)).status).toBe(401)
  const elsewhere = await site.interview()
  expect((await site.call('editor', 'DELETE', path.replace(id, elsewhere))).status).toBe(404)
  expect((await site.call('contributor', 'DELETE', path)).status).toBe(200)
  expect((await site.call('contributor', 'DELETE', path)).status).toBe(404)
  const second = Object((await ask()).body)
  expect((await site.call('editor', 'DELETE', `${id}/reviews/${second.id}`)).status).toBe(200)
  expect(await reviewOf(id, 'en')).toBeNull()
})

it.each([
  ['contributor', 'zh', 200],
  ['contributor', 'en', 200],
  ['translator', 'zh', 200],
  ['translator', 'en', 403],
  ['editor', 'en', 200],
  ['visitor', 'zh', 401],
] as const)('may be asked for by the %s in %s: %i', async (who, locale, status) => {
  const id = await site.interview()
  expect((await site.call(who, 'POST', `${id}/reviews`, { locale })).status).toBe(status)
  const row = { interview: id, language: locale, by: null }
  const past = await site.rest(who, { method: 'POST', path: 'reviewRequests', body: row })
  expect(past.status).toBe(403)
  expect((await reviewOf(id, locale)) !== null).toBe(status === 200)
})

it.each([
  ['no language', {}, 'no-language'],
  ['a note that is none', { locale: 'zh', note: 7 }, 'bad-request'],
  ['a note without end', { locale: 'zh', note: '长'.repeat(2001) }, 'long-note'],
])('is refused for %s', async (_, sent, code) => {
  const id = await site.interview()
  expect(await site.call('contributor', 'POST', `${id}/reviews`, sent)).toMatchObject({
    status: 422,
    body: { errors: [{ code }] },
  })
})

it('does not show visitors that somebody asked', async () => {
  expect((await site.rest('visitor', { path: 'reviewRequests?locale=zh' })).status).toBe(403)
})
