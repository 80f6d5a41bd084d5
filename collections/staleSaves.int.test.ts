import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { messagesAdmin } from '@/locales/messagesAdmin'

import { bodyOf, said } from '@/publishing/testInterview'

import { openTestNewsroom, type TestNewsroom } from './openTestNewsroom'
import type { Requester } from './roleMatrix'

let site: TestNewsroom
beforeAll(async () => {
  site = await openTestNewsroom()
})
afterAll(() => site.close())

type Saved = { status: number; updatedAt: string; body: Record<string, unknown> }

async function create(collection: 'interviews' | 'profiles'): Promise<string> {
  const words = collection === 'interviews' ? { title: '灯' } : { name: '灯', kind: 'person' }
  const made = await site.rest('editor', {
    method: 'POST',
    path: `${collection}?draft=true&locale=zh`,
    body: words,
  })
  return String(Object(made.body).doc.id)
}

async function open(id: string, locale = 'zh', collection = 'interviews') {
  const { body } = await site.rest('editor', {
    path: `${collection}/${id}?draft=true&depth=0&locale=${locale}&fallback-locale=none`,
  })
  return { ...Object(body) } as Record<string, unknown> & { updatedAt: string }
}

async function save(
  id: string,
  body: Record<string, unknown>,
  {
    who = 'editor',
    locale = 'zh',
    query = 'draft=true',
    collection = 'interviews',
  }: { who?: Requester; locale?: string; query?: string; collection?: string } = {},
): Promise<Saved> {
  const answer = await site.rest(who, {
    method: 'PATCH',
    path: `${collection}/${id}?locale=${locale}&depth=0&${query}`,
    body,
  })
  const sent: Record<string, unknown> = Object(answer.body)
  return { status: answer.status, updatedAt: String(Object(sent['doc']).updatedAt), body: sent }
}

describe.each([
  ['a draft', 'draft=true'],
  ['an autosave', 'draft=true&autosave=true'],
  ['a text to publish', ''],
])('%s', (_, query) => {
  it.each([
    ['interviews', 'title'],
    ['profiles', 'name'],
  ] as const)(
    'of the %s is refused on top of what somebody else saved',
    async (collection, field) => {
      const id = await create(collection)
      const mine = await open(id, 'zh', collection)
      const others = await save(id, { ...mine, [field]: '雾' }, { who: 'admin', collection })
      expect(others.status).toBe(200)

      const status = query === '' ? { _status: 'published' } : {}
      const sent = { ...mine, [field]: '船', ...status }
      const refused = await save(id, sent, { query, collection })
      expect(refused.status).toBe(409)
      expect(refused.body).toMatchObject({
        errors: [
          {
            message: messagesAdmin.stale('admin').en,
            data: { code: 'stale', yours: mine.updatedAt, theirs: others.updatedAt, by: 'admin' },
          },
        ],
      })
      expect(await open(id, 'zh', collection)).toMatchObject({ [field]: '雾', _status: 'draft' })

      const again = { ...sent, updatedAt: others.updatedAt }
      expect((await save(id, again, { query, collection })).status).toBe(200)
      expect(await open(id, 'zh', collection)).toMatchObject({ [field]: '船' })
    },
  )
})

describe('a save that knows of the last one', () => {
  it('follows its own, by its answer or by what is read', async () => {
    const id = await create('interviews')
    const first = await save(id, { ...(await open(id)), title: '一' })
    const second = await save(id, { title: '二', updatedAt: first.updatedAt })
    expect(second.status).toBe(200)
    const read = await open(id)
    expect((await save(id, { ...read, title: '三' }, { query: '' })).status).toBe(200)
    const published = await open(id)
    expect((await save(id, { ...published, title: '四' })).status).toBe(200)
  })

  it('is not asked for a time that it does not send', async () => {
    const id = await create('interviews')
    await save(id, { title: '一' }, { who: 'admin' })
    expect((await save(id, { title: '二' })).status).toBe(200)
  })

  it('may be an autosave that set off before it heard of the one before, but only after its own', async () => {
    const id = await create('interviews')
    const mine = await open(id)
    const query = 'draft=true&autosave=true'
    expect((await save(id, { ...mine, title: '一' }, { query })).status).toBe(200)
    expect((await save(id, { ...mine, title: '一二' }, { query })).status).toBe(200)
    expect((await save(id, { ...mine, title: '三' }, { query, who: 'admin' })).status).toBe(409)
    expect((await save(id, { ...mine, title: '三' })).status).toBe(409)
  })
})

describe('the other language', () => {
  it('is written at the same time', async () => {
    const { id: person } = await site.payload.create({
      collection: 'profiles',
      locale: 'zh',
      draft: true,
      data: { name: '守灯人', kind: 'person' },
    })
    const { id } = await site.payload.create({
      collection: 'interviews',
      locale: 'zh',
      draft: true,
      data: {
        title: '灯',
        form: 'qa',
        originalLanguage: 'zh',
        speakers: [
          { key: 's1', role: 'interviewee', profile: person },
          { key: 's2', role: 'interviewer', name: { zh: '问者' } },
        ],
        credits: [{ label: '采访', names: ['问者'] }],
        interviewDate: '2018-23',
        mentions: [person],
        body: bodyOf([said('sta1e001', '灯亮着。', { kind: 'answer', speaker: 's1' })]),
      },
    })
    const chinese = await open(id, 'zh')
    const english = await open(id, 'en')
    const seo = { title: 'Lamp' }
    expect((await save(id, { ...english, title: 'Lamp', seo }, { locale: 'en' })).status).toBe(200)
    expect((await save(id, { ...chinese, title: '灯火' })).status).toBe(200)
    expect((await save(id, { ...english, title: 'Lamps' }, { locale: 'en' })).status).toBe(409)
  })

  it('may be published meanwhile, and this one too, as long as the words stay', async () => {
    const id = await create('interviews')
    const chinese = await open(id, 'zh')
    await save(id, { title: 'Lamp' }, { locale: 'en' })
    for (const locale of ['zh', 'en'])
      await save(id, { _status: 'published' }, { locale, query: '', who: 'admin' })
    expect((await save(id, { ...chinese, title: '灯火' })).status).toBe(200)
  })

  it('is stale as well where what both share has changed', async () => {
    const id = await create('interviews')
    const english = await open(id, 'en')
    await save(id, { form: 'narrative' }, { who: 'admin' })
    expect((await save(id, { ...english, title: 'Lamp' }, { locale: 'en' })).status).toBe(409)
  })
})

it('refuses many at once, each for itself', async () => {
  const [one, two] = [await create('interviews'), await create('interviews')]
  const { updatedAt } = await open(two)
  await save(one, { title: '雾' }, { who: 'admin' })
  await save(two, { title: '雾' }, { who: 'admin' })
  const { status } = await site.rest('editor', {
    method: 'PATCH',
    path: `interviews?draft=true&locale=zh&where[id][in]=${one},${two}`,
    body: { title: '船', updatedAt },
  })
  expect(status).toBe(400)
  expect((await open(two)).title).toBe('雾')
})

it('leaves nothing behind when a document is deleted for good', async () => {
  const id = await create('profiles')
  await save(id, { name: '雾' }, { collection: 'profiles' })
  const kept = () => site.payload.kv.keys()
  expect((await kept()).some((key) => key.includes(id))).toBe(true)
  await site.rest('admin', { method: 'DELETE', path: `profiles/${id}` })
  expect((await kept()).some((key) => key.includes(id))).toBe(false)
})
