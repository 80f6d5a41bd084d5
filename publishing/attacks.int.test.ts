import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { Requester } from '@/collections/roleMatrix'

import { openTestPublishing, type TestPublishing } from './openTestPublishing'
import { runDue } from './schedules/runDue'

let site: TestPublishing
beforeAll(async () => {
  site = await openTestPublishing()
})
afterAll(() => site.close())

const signedIn = ['admin', 'editor', 'contributor', 'translator'] as const
const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString()

/** Chinese is public, and newer drafts lie over it and beside it. */
async function halfPublic(): Promise<string> {
  const id = await site.interview()
  await site.call('editor', 'POST', `${id}/publish`, { locale: 'zh' })
  await site.write(id, 'zh', { title: '新稿' })
  return id
}

const stand = async (id: string) => ({
  seen: [await site.seen(id, 'zh'), await site.seen(id, 'en')],
  newest: [await site.newestTitle(id, 'zh'), await site.newestTitle(id, 'en')],
})
const untouched = { seen: ['灯与雾', null], newest: ['新稿', 'Lamp and fog'] }

const patch = (who: Requester, path: string, body: unknown) =>
  site.rest(who, { method: 'PATCH', path: `interviews${path}`, body })

describe('one interview, over REST', () => {
  it.each([
    ['all languages', '?locale=all', { _status: 'published' }],
    ['all by a flag', '?locale=zh&publishAllLocales=true', { _status: 'published' }],
    ['all withdrawn by a flag', '?locale=zh&unpublishAllLocales=true', { _status: 'draft' }],
    ['all under one name', '?locale=zh&publishSpecificLocale=all', { _status: 'published' }],
    ['a language that is none', '?locale=zh&publishSpecificLocale=fr', { _status: 'published' }],
    ['another than is named', '?locale=zh&publishSpecificLocale=en', { _status: 'published' }],
    ['a status for each', '?locale=zh', { _status: { zh: 'published', en: 'published' } }],
    ['the same as a draft', '?locale=zh&draft=true', { _status: { en: 'published' }, title: 'T' }],
    ['a list of statuses', '?locale=zh', { _status: ['published'] }],
    ['a status that is none', '?locale=zh', { _status: 'PUBLISHED' }],
    ['no status at all', '?locale=zh', { _status: null, title: 'T' }],
  ])('is not published by %s, and keeps every word', async (_, query, body) => {
    const id = await halfPublic()
    for (const who of [...signedIn, 'visitor'] as const) {
      const { status } = await patch(who, `/${id}${query}`, body)
      expect([400, 403], who).toContain(status)
    }
    expect(await stand(id)).toEqual(untouched)
  })

  it.each(['admin', 'editor'] as const)(
    'stays as it is for readers when the %s saves without a word on its status',
    async (who) => {
      const id = await halfPublic()
      expect((await patch(who, `/${id}?locale=zh`, { title: '又改' })).status).toBe(200)
      expect(await stand(id)).toEqual({ ...untouched, newest: ['又改', 'Lamp and fog'] })
    },
  )

  it.each(signedIn)('is copied by the %s as a draft in every language', async (who) => {
    const id = await halfPublic()
    const { body } = await site.rest(who, {
      method: 'POST',
      path: `interviews/${id}/duplicate?locale=zh`,
      body: { _status: 'published', title: 'T' },
    })
    const copy = String(Object(body).doc.id)
    expect((await stand(copy)).seen).toEqual([null, null])
    expect(await stand(id)).toEqual(untouched)
  })

  it.each(signedIn)('is not brought back whole by the %s', async (who) => {
    const id = await halfPublic()
    const { docs } = await site.payload.findVersions({
      collection: 'interviews',
      where: { parent: { equals: id } },
      limit: 1,
      sort: 'createdAt',
    })
    for (const query of ['', '?draft=true', '?locale=zh', '?locale=all']) {
      const path = `interviews/versions/${docs[0]?.id}${query}`
      expect((await site.rest(who, { method: 'POST', path })).status).toBe(403)
    }
    expect(await stand(id)).toEqual(untouched)
  })
})

describe('a value that no field can have', () => {
  it.each([
    ['title', { title: { zh: '甲' } }],
    ['title', { title: ['甲'] }],
    ['standfirst', { standfirst: { a: 1 } }],
    ['slug', { slug: ['a'] }],
    ['form', { form: {} }],
    ['cover', { cover: {} }],
    ['topics', { topics: [{}] }],
    ['mentions', { mentions: 7 }],
    ['credits', { credits: '苏苇' }],
    ['credits.label', { credits: [{ label: 7 }] }],
    ['seo.title', { seo: { title: {} } }],
    ['specimen', { specimen: 'yes' }],
    ['publishedAt', { publishedAt: 'never' }],
    ['deletedAt', { deletedAt: 'soon' }],
    ['updatedAt', { updatedAt: {} }],
  ])('is refused for %s, and every word is kept', async (path, data) => {
    const id = await halfPublic()
    for (const query of ['draft=true&autosave=true', 'draft=true', '']) {
      const body = query === '' ? { ...data, _status: 'published' } : data
      const answer = await patch('editor', `/${id}?locale=zh&${query}`, body)
      expect(answer.status, query).toBe(400)
      expect(JSON.stringify(answer.body)).toContain(`"path":"${path}"`)
    }
    expect(await stand(id)).toEqual(untouched)
  })
})

it('takes what the admin sends for lists without rows', async () => {
  const id = await halfPublic()
  const body = { title: '又改', speakers: 0, credits: 0, formerSlugs: 0, topics: [], cover: null }
  expect((await patch('contributor', `/${id}?locale=zh&draft=true`, body)).status).toBe(200)
  expect(await stand(id)).toEqual({ ...untouched, newest: ['又改', 'Lamp and fog'] })
})

describe('many at once', () => {
  const many = (ids: string[]) => `?locale=zh&where[id][in]=${ids.join(',')}`

  it.each(['admin', 'editor'] as const)(
    'are published and withdrawn by the %s with their newest words, and no draft is lost',
    async (who) => {
      const ids = [await halfPublic(), await site.interview()]
      const [first = '', second = ''] = ids
      const published = await patch(who, many(ids), { _status: 'published' })
      expect(published.status).toBe(200)
      expect(Object(published.body).docs).toHaveLength(2)
      expect(await stand(first)).toEqual({ ...untouched, seen: ['新稿', null] })
      expect((await stand(second)).seen).toEqual(['灯与雾', null])

      await site.write(first, 'en', { title: 'Fog' })
      await site.write(first, 'zh', { title: '再改' })
      expect((await patch(who, many(ids), { _status: 'draft' })).status).toBe(200)
      expect(await stand(first)).toEqual({ seen: [null, null], newest: ['再改', 'Fog'] })
    },
  )

  it.each(['contributor', 'translator', 'visitor'] as const)(
    'are neither published nor withdrawn by the %s',
    async (who) => {
      const id = await halfPublic()
      for (const _status of ['published', 'draft'])
        expect((await patch(who, many([id]), { _status })).status).toBe(403)
      expect(await stand(id)).toEqual(untouched)
    },
  )

  it('come back out of the trash with their drafts', async () => {
    const id = await site.interview()
    await patch('editor', many([id]), { deletedAt: new Date().toISOString() })
    await site.write(id, 'en', { title: 'Fog' }).catch(() => {})
    const back = await patch('editor', `${many([id])}&trash=true`, {
      deletedAt: null,
      _status: 'draft',
    })
    expect(back.status).toBe(200)
    expect((await stand(id)).newest).toEqual(['灯与雾', 'Lamp and fog'])
  })

  it('are told which of them could not be published', async () => {
    const [whole, untitled] = [await site.interview(), await site.interview()]
    await site.write(untitled, 'zh', { title: '' })
    const { status, body } = await patch('editor', many([whole, untitled]), {
      _status: 'published',
    })
    expect(status).toBe(400)
    expect(Object(body).errors).toMatchObject([{ id: untitled }])
    expect(await site.seen(whole, 'zh')).toBe('灯与雾')
    expect(await site.seen(untitled, 'zh')).toBeNull()
  })
})

describe('a set time', () => {
  const plan = (id: string, at: string, action = 'publish') =>
    site.call('editor', 'POST', `${id}/schedules`, { locale: 'zh', action, at })

  it('is set once, also by two at the same moment', async () => {
    const id = await site.interview()
    const both = await Promise.all([plan(id, inMinutes(2)), plan(id, inMinutes(2))])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
  })

  it('may be far away, and is not taken for one that has come', async () => {
    const id = await site.interview()
    expect((await plan(id, '9999-12-31T23:59Z')).status).toBe(200)
    await runDue(site.payload, new Date(Date.now() + 60 * 60_000))
    expect(await site.seen(id, 'zh')).toBeNull()
  })

  it('for publishing and for withdrawing in the same minute is done in the order that it was set in', async () => {
    const id = await site.interview()
    const at = inMinutes(2)
    await plan(id, at)
    await plan(id, at, 'withdraw')
    await runDue(site.payload, new Date(Date.now() + 3 * 60_000))
    expect(await site.seen(id, 'zh')).toBeNull()
  })

  it('is cancelled by another editor than the one who set it', async () => {
    const id = await site.interview()
    const { body } = await plan(id, inMinutes(2))
    const path = `${id}/schedules/${String(Object(body).id)}`
    expect((await site.call('translator', 'DELETE', path)).status).toBe(403)
    expect((await site.call('admin', 'DELETE', path)).status).toBe(200)
    await runDue(site.payload, new Date(Date.now() + 3 * 60_000))
    expect(await site.seen(id, 'zh')).toBeNull()
  })
})

it('has no second entrance', async () => {
  for (const path of ['graphql', 'graphql-playground']) {
    const body = { query: '{ Interviews { docs { id } } }' }
    expect((await site.rest('admin', { method: 'POST', path, body })).status).toBe(404)
  }
})
