import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { Requester } from '@/collections/roleMatrix'
import { facingLocale, locales, type Locale } from '@/locales/locale'

import { openTestPublishing, type TestPublishing } from './openTestPublishing'
import { readVersions } from './versions/readVersions'
import { runDue } from './schedules/runDue'

let site: TestPublishing
beforeAll(async () => {
  site = await openTestPublishing()
})
afterAll(() => site.close())

const patch = (who: Requester, id: string, query: string, body: object) =>
  site.rest(who, { method: 'PATCH', path: `interviews/${id}?depth=0&${query}`, body })

/** Whoever has the document open is taken over from. */
const autosave = (who: Requester, id: string, locale: Locale, title: string) =>
  patch(who, id, `draft=true&autosave=true&overrideLock=true&locale=${locale}`, { title })

async function versionsOf(id: string, locale: Locale) {
  const user = site.user('editor')
  if (!user) throw new Error('The test newsroom has an editor')
  const newsroom = { payload: site.payload, user, language: 'zh' as const }
  const { versions } = await readVersions(newsroom, id, locale)
  return versions.map(({ by, words, published, withdrawn }) => ({
    title: words.title,
    by,
    published: published?.name ?? null,
    withdrawn: withdrawn?.name ?? null,
  }))
}

const decidedOf = async (id: string, locale: Locale) =>
  Object((await site.call('contributor', 'GET', `${id}/languages`)).body).languages[locale].decided

describe.each(locales)('a version of %s', (locale) => {
  const other = facingLocale(locale)

  it('says who wrote it, also where two write in turn by autosave, and not who wrote the other language', async () => {
    const id = await site.interview()
    const begun = await site.newestTitle(id, locale)
    await autosave('editor', id, locale, 'A')
    await autosave('editor', id, locale, 'A2')
    await autosave('contributor', id, locale, 'B')
    await autosave('admin', id, other, 'C')
    await autosave('contributor', id, locale, 'B2')
    expect((await versionsOf(id, locale)).map(({ title, by }) => [title, by])).toEqual([
      ['B2', 'contributor'],
      ['A2', 'editor'],
      [begun, null],
    ])
    expect((await versionsOf(id, other))[0]).toMatchObject({ title: 'C', by: 'admin' })
  })

  it('says who published and withdrew it, and is not told again when the other language goes public', async () => {
    const id = await site.interview()
    await autosave('contributor', id, locale, 'A')
    await site.call('editor', 'POST', `${id}/publish`, { locale })
    expect(await decidedOf(id, locale)).toMatchObject({ name: 'editor', did: 'published' })
    await autosave('contributor', id, locale, 'B')
    await site.call('admin', 'POST', `${id}/publish`, { locale: other })
    expect(await decidedOf(id, other)).toMatchObject({ name: 'admin', did: 'published' })
    expect(await decidedOf(id, locale)).toMatchObject({ name: 'editor', did: 'published' })
    expect((await versionsOf(id, locale)).slice(0, 2)).toEqual([
      { title: 'B', by: 'contributor', published: null, withdrawn: null },
      { title: 'A', by: 'contributor', published: 'editor', withdrawn: null },
    ])
    await site.call('admin', 'POST', `${id}/withdraw`, { locale })
    expect((await versionsOf(id, locale))[0]).toMatchObject({ title: 'B', withdrawn: 'admin' })
    expect(await decidedOf(id, locale)).toMatchObject({ name: 'admin', did: 'withdrew' })
    expect(await decidedOf(id, other)).toMatchObject({ name: 'admin', did: 'published' })
  })

  it('that went public by the clock names whoever set the time', async () => {
    const id = await site.interview()
    for (const [action, did] of [
      ['publish', 'published'],
      ['withdraw', 'withdrew'],
    ]) {
      const at = new Date(Date.now() + 2 * 60_000).toISOString()
      await site.call('editor', 'POST', `${id}/schedules`, { locale, action, at })
      await autosave('admin', id, other, `before ${did}`)
      await runDue(site.payload, new Date(Date.now() + 3 * 60_000))
      expect(await decidedOf(id, locale)).toMatchObject({ name: 'editor', isClock: true, did })
    }
    expect(await decidedOf(id, other)).toBeNull()
  })
})

it('names whoever restored a version, and the words of the version stay those of its writer', async () => {
  const id = await site.interview()
  await autosave('editor', id, 'zh', 'A')
  await autosave('admin', id, 'zh', 'B')
  const { docs } = await site.payload.findVersions({
    collection: 'interviews',
    locale: 'zh',
    where: { parent: { equals: id } },
    pagination: false,
  })
  const version = docs.find((doc) => doc.version.title === 'A')?.id
  await site.call('contributor', 'POST', `${id}/restore`, { version, locale: 'zh' })
  expect((await versionsOf(id, 'zh')).map(({ title, by }) => [title, by])).toEqual([
    ['A', 'contributor'],
    ['B', 'admin'],
    ['A', 'editor'],
    ['灯与雾', null],
  ])
})

describe('a signature', () => {
  const forged = {
    by: 'x',
    name: 'somebody else',
    at: '2000-01-01T00:00:00.000Z',
    did: 'wrote',
    isClock: true,
  }

  it('is not written by whoever saves', async () => {
    const id = await site.interview()
    for (const who of ['admin', 'contributor'] as const) {
      const query = 'draft=true&locale=zh'
      const { body } = await patch(who, id, query, { title: who, signature: forged })
      expect(Object(body).doc.signature).toMatchObject({ name: who, isClock: false })
    }
    const made = await site.rest('editor', {
      method: 'POST',
      path: 'interviews?draft=true&locale=zh',
      body: { title: '灯', form: 'qa', originalLanguage: 'zh', signature: forged },
    })
    expect(Object(made.body).doc.signature).toMatchObject({ name: 'editor' })
    const copied = await site.rest('admin', {
      method: 'POST',
      path: `interviews/${id}/duplicate?locale=zh`,
    })
    expect(Object(copied.body).doc.signature).toMatchObject({ name: 'admin' })
  })

  it('is not shown to visitors, nor can they ask by it', async () => {
    const id = await site.interview()
    await site.call('editor', 'POST', `${id}/publish`, { locale: 'zh' })
    const { status, body } = await site.rest('visitor', { path: `interviews/${id}?locale=zh` })
    expect(status).toBe(200)
    expect(JSON.stringify(body)).not.toContain('signature')
    const asked = await site.rest('visitor', {
      path: 'interviews?locale=zh&where[signature][exists]=true',
    })
    expect(asked.status).toBeGreaterThanOrEqual(400)
  })
})
