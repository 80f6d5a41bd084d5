import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { messagesAdmin } from '@/locales/messagesAdmin'

import { openTestNewsroom, type TestNewsroom } from './openTestNewsroom'

let site: TestNewsroom
beforeAll(async () => {
  site = await openTestNewsroom()
})
afterAll(() => site.close())

const nowhere = 'ffffffffffffffffffffffff'

/** What refers to what, in every collection that editors write. */
const attempts = [
  {
    collection: 'interviews',
    data: { speakers: [{ key: 's1', profile: nowhere }] },
    path: 'speakers.0.profile',
  },
  { collection: 'interviews', data: { source: nowhere }, path: 'source' },
  { collection: 'interviews', data: { cover: nowhere }, path: 'cover' },
  { collection: 'interviews', data: { topics: [nowhere] }, path: 'topics' },
  { collection: 'interviews', data: { series: nowhere }, path: 'series' },
  { collection: 'interviews', data: { mentions: [nowhere] }, path: 'mentions' },
  { collection: 'profiles', data: { portrait: nowhere }, path: 'portrait' },
  { collection: 'events', data: { profiles: [nowhere] }, path: 'profiles' },
  {
    collection: 'events',
    data: { citations: [{ source: nowhere }] },
    path: 'citations.0.source',
  },
  { collection: 'timelines', data: { rule: { profiles: [nowhere] } }, path: 'rule.profiles' },
  { collection: 'timelines', data: { entries: [{ event: nowhere }] }, path: 'entries.0.event' },
] as const

const required = {
  interviews: { title: '渡口' },
  profiles: { name: '摆渡人', kind: 'person' },
  events: { title: '开船' },
  timelines: { title: '渡口的一年', selection: 'hand' },
}

describe('a reference to what does not exist', () => {
  it.each(attempts)('is refused by name and nothing is written: $collection $path', async (one) => {
    const { collection, data, path } = one
    const before = await site.payload.count({ collection })
    const created = await site.rest('editor', {
      method: 'POST',
      path: `${collection}?locale=zh&draft=true`,
      body: { ...required[collection], ...data },
    })
    expect(created).toMatchObject({ status: 400, body: refusalOf(path, 'en') })
    expect(await site.payload.count({ collection })).toEqual(before)

    const made = await site.rest('editor', {
      method: 'POST',
      path: `${collection}?locale=zh&draft=true`,
      body: required[collection],
    })
    const { id }: { id: string } = Object(Object(made.body).doc)
    const changed = await site.rest('editor', {
      method: 'PATCH',
      path: `${collection}/${id}?locale=zh&draft=true`,
      body: { title: '别的', name: '别的', ...data },
    })
    expect(changed).toMatchObject({ status: 400, body: refusalOf(path, 'en') })
    const stored = await site.payload.findByID({ collection, id, locale: 'zh', draft: true })
    expect(stored).toMatchObject(required[collection])
  })

  it('is refused by the site’s front page too', async () => {
    const answer = await site.rest('admin', {
      method: 'POST',
      path: 'globals/site?locale=zh',
      body: { description: '一份对照的刊物', front: { lead: nowhere } },
    })
    expect(answer).toMatchObject({ status: 400, body: refusalOf('front.lead', 'en') })
    expect((await site.payload.findGlobal({ slug: 'site', locale: 'zh' })).description).toBeFalsy()
  })
})

it('what exists is stored, also from the trash, and so is what another one left behind', async () => {
  const { payload } = site
  const profile = (name: string) =>
    payload.create({
      collection: 'profiles',
      locale: 'zh',
      draft: true,
      data: { name, kind: 'person' },
    })
  const [stays, goes] = [await profile('留下的人'), await profile('走了的人')]
  const { body } = await site.rest('editor', {
    method: 'POST',
    path: 'interviews?locale=zh&draft=true&depth=0',
    body: {
      title: '渡口',
      mentions: [stays.id, goes.id],
      speakers: [{ key: 's1', profile: goes.id }],
    },
  })
  const { id }: { id: string } = Object(Object(body).doc)
  await payload.update({
    collection: 'profiles',
    id: stays.id,
    locale: 'zh',
    data: { deletedAt: new Date().toISOString() },
  })
  await payload.delete({ collection: 'profiles', id: goes.id })
  const read = await site.rest('editor', { path: `interviews/${id}?locale=zh&draft=true&depth=0` })
  const { mentions, speakers }: Record<string, unknown> = Object(read.body)
  const saved = await site.rest('editor', {
    method: 'PATCH',
    path: `interviews/${id}?locale=zh&draft=true&depth=0`,
    body: { title: '渡口，改过', mentions, speakers },
  })
  expect(saved).toMatchObject({ status: 200, body: { doc: { title: '渡口，改过' } } })
})

function refusalOf(path: string, language: 'en') {
  return {
    errors: [{ data: { errors: [{ path, message: messagesAdmin.noSuchDocument[language] }] } }],
  }
}
