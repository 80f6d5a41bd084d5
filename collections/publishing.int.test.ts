import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { Locale } from '@/locales/locale'
import { messagesAdmin } from '@/locales/messagesAdmin'
import { bodyFromPassages } from '@/transcript/convert/fromPassages'

import { openTestNewsroom, type TestNewsroom } from './openTestNewsroom'

let site: TestNewsroom
beforeAll(async () => {
  site = await openTestNewsroom()
})
afterAll(() => site.close())

const text = (words: string, id = '0000000a') =>
  bodyFromPassages([
    { id, kind: 'narration', speaker: null, content: [{ type: 'text', text: words }] },
  ])

async function draftInBothLanguages(zh: string, en: string): Promise<string> {
  const { payload } = site
  const { id } = await payload.create({
    collection: 'interviews',
    locale: 'zh',
    draft: true,
    data: { title: zh, form: 'qa', originalLanguage: 'zh' },
  })
  await payload.update({
    collection: 'interviews',
    id,
    locale: 'en',
    draft: true,
    data: { title: en },
  })
  return id
}

const setStatus = (id: string, locale: Locale, status: 'draft' | 'published') =>
  site.payload.update({ collection: 'interviews', id, locale, data: { _status: status } })

/** What a visitor is given. */
async function seen(id: string, locale: Locale): Promise<string | null> {
  const { docs } = await site.payload.find({
    collection: 'interviews',
    locale,
    overrideAccess: false,
    where: { id: { equals: id } },
  })
  return docs[0] ? docs[0].title : null
}

describe('publishing one language', () => {
  it('shows visitors the published language and nothing of the other', async () => {
    const id = await draftInBothLanguages('汽笛', 'The horn')
    expect([await seen(id, 'zh'), await seen(id, 'en')]).toEqual([null, null])
    await setStatus(id, 'zh', 'published')
    expect([await seen(id, 'zh'), await seen(id, 'en')]).toEqual(['汽笛', null])
    await setStatus(id, 'en', 'published')
    expect([await seen(id, 'zh'), await seen(id, 'en')]).toEqual(['汽笛', 'The horn'])
    await setStatus(id, 'en', 'draft')
    expect([await seen(id, 'zh'), await seen(id, 'en')]).toEqual(['汽笛', null])
  })

  it('keeps a newer draft of one language to itself when the other is published', async () => {
    const id = await draftInBothLanguages('旧题', 'Old title')
    await setStatus(id, 'zh', 'published')
    await site.payload.update({
      collection: 'interviews',
      id,
      locale: 'zh',
      draft: true,
      data: { title: '新题' },
    })
    await setStatus(id, 'en', 'published')
    expect([await seen(id, 'zh'), await seen(id, 'en')]).toEqual(['旧题', 'Old title'])
    const newest = await site.payload.findByID({
      collection: 'interviews',
      id,
      locale: 'zh',
      draft: true,
    })
    expect(newest.title).toBe('新题')
  })

  it.each(['editor', 'contributor'] as const)(
    'does not happen when the %s copies the words of a published language over',
    async (who) => {
      const id = await draftInBothLanguages('铜绿', 'Verdigris')
      const chinese = await setStatus(id, 'zh', 'published')
      const copied = await site.rest(who, {
        method: 'PATCH',
        path: `interviews/${id}?locale=en&draft=true`,
        body: chinese,
      })
      expect(copied).toMatchObject({
        status: 200,
        body: { doc: { title: '铜绿', _status: 'draft' } },
      })
      expect([await seen(id, 'zh'), await seen(id, 'en')]).toEqual(['铜绿', null])
    },
  )

  it('needs a title in that language', async () => {
    const { id } = await site.payload.create({
      collection: 'interviews',
      locale: 'zh',
      draft: true,
      data: { title: '只有中文' },
    })
    await expect(setStatus(id, 'en', 'published')).rejects.toThrow()
    expect(await seen(id, 'en')).toBeNull()
  })

  it('notes when each language first went public, and keeps that when it is withdrawn', async () => {
    const id = await draftInBothLanguages('日期', 'Dates')
    const first = (await setStatus(id, 'zh', 'published')).publishedAt
    expect(Date.parse(first ?? '')).toBeGreaterThan(Date.now() - 60_000)
    await setStatus(id, 'zh', 'draft')
    expect((await setStatus(id, 'zh', 'published')).publishedAt).toBe(first)
    const en = await site.payload.findByID({
      collection: 'interviews',
      id,
      locale: 'en',
      draft: true,
    })
    expect(en.publishedAt ?? null).toBeNull()
  })
})

describe('a visitor', () => {
  it.each([
    ['all languages', 'locale=all'],
    ['drafts', 'locale=en&draft=true'],
    ['a search in the other language', 'locale=en&where[title.zh][like]=秘密'],
    ['the same, written with underscores', 'locale=en&where[title__zh][like]=秘密'],
    ['a search deep inside', 'locale=en&where[and][0][or][0][title.zh][like]=秘密'],
    ['an order by the other language', 'locale=en&sort=-title.zh'],
  ])('is refused %s', async (_, query) => {
    const id = await draftInBothLanguages('秘密', 'In print')
    await setStatus(id, 'en', 'published')
    const answer = await site.rest('visitor', { path: `interviews?${query}` })
    expect(answer.status).toBe(403)
    expect(JSON.stringify(answer.body)).not.toContain('秘密')
  })

  it('gets nothing of a Chinese draft through a published English text', async () => {
    const id = await draftInBothLanguages('秘密二', 'In print')
    await setStatus(id, 'en', 'published')
    for (const query of ['locale=en', 'locale=en&fallback-locale=zh', 'fallback-locale=en']) {
      const answer = await site.rest('visitor', { path: `interviews?${query}&depth=2&limit=100` })
      expect(answer.status).toBe(200)
      expect(JSON.stringify(answer.body)).not.toContain('秘密')
    }
  })

  it('cannot search an unpublished interview by way of its public source', async () => {
    const id = await draftInBothLanguages('未发的稿', 'Not in print')
    await site.payload.create({
      collection: 'sources',
      data: { title: 'Leak', visibility: 'public', interview: id },
    })
    const asked = (query: string) => site.rest('visitor', { path: `sources?locale=en&${query}` })
    expect((await asked('where[interview.title.zh][like]=未发')).status).toBe(403)
    expect((await asked('where[interview.title][like]=print')).body).toMatchObject({ totalDocs: 0 })
    expect((await asked('where[interview.title][exists]=true')).body).toMatchObject({
      totalDocs: 0,
    })
  })

  it('does not see what lies in the trash, even when asking for it', async () => {
    const id = await draftInBothLanguages('扔掉', 'Thrown away')
    await setStatus(id, 'zh', 'published')
    await site.payload.update({
      collection: 'interviews',
      id,
      locale: 'zh',
      data: { deletedAt: new Date().toISOString() },
    })
    const answer = await site.rest('visitor', { path: `interviews?trash=true&locale=zh&limit=100` })
    expect(JSON.stringify(answer.body)).not.toContain('扔掉')
  })

  it('is not given the versions of a published text', async () => {
    const { status } = await site.rest('visitor', { path: 'interviews/versions?locale=zh' })
    expect(status).toBe(403)
  })
})

describe('a version', () => {
  it('is kept and can be read, and cannot be restored whole by anybody', async () => {
    const id = await draftInBothLanguages('第一稿', 'First')
    await site.payload.update({
      collection: 'interviews',
      id,
      locale: 'zh',
      draft: true,
      data: { title: '第二稿', body: text('改过。', '0000000b') },
    })
    const { docs } = await site.payload.findVersions({
      collection: 'interviews',
      locale: 'zh',
      where: { parent: { equals: id } },
      sort: 'createdAt',
    })
    const first = docs[0]?.id ?? ''
    expect(docs.map(({ version }) => version.title)).toEqual(['第一稿', '第一稿', '第二稿'])
    const read = await site.rest('contributor', { path: `interviews/versions/${first}?locale=zh` })
    expect(read.body).toMatchObject({ version: { title: '第一稿' } })

    const restored = await site.rest('admin', {
      method: 'POST',
      path: `interviews/versions/${first}`,
    })
    expect(restored).toMatchObject({
      status: 403,
      body: { errors: [{ message: messagesAdmin.refusals['restore-whole-version'].en }] },
    })
    await expect(
      site.payload.restoreVersion({ collection: 'interviews', id: first }),
    ).rejects.toThrow(messagesAdmin.refusals['restore-whole-version'].zh)
  })
})

it('takes a request that names no language to mean Chinese, and refuses an unknown one', async () => {
  const create = (query: string) =>
    site.rest('editor', {
      method: 'POST',
      path: `topics${query}`,
      body: { title: '无语言' },
    })
  const { body } = await create('')
  const id = Object(Object(body).doc).id
  const topic = await site.payload.findByID({ collection: 'topics', id, locale: 'all' })
  expect(topic.title).toEqual({ zh: '无语言' })
  expect((await create('?locale=fr')).status).toBe(400)
})

it('refuses to publish or withdraw all languages at once', async () => {
  const id = await draftInBothLanguages('两种', 'Both')
  for (const query of ['publishAllLocales=true', 'unpublishAllLocales=true', 'locale=all']) {
    const answer = await site.rest('admin', {
      method: 'PATCH',
      path: `interviews/${id}?${query}`,
      body: { _status: 'published' },
    })
    expect(answer).toMatchObject({
      status: 403,
      body: { errors: [{ message: messagesAdmin.refusals['all-languages-at-once'].en }] },
    })
  }
  expect([await seen(id, 'zh'), await seen(id, 'en')]).toEqual([null, null])
})
