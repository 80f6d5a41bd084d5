import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { Passage } from '@/model/passage/passage'

import type { Answers } from './links/askAddress'
import { openTestPublishing, type TestPublishing } from './openTestPublishing'
import { readLinks } from './links/readLinks'
import { runDue } from './schedules/runDue'
import { bodyOf, said } from './testInterview'

let site: TestPublishing
beforeAll(async () => {
  site = await openTestPublishing()
})
afterAll(() => site.close())

const linkTo = (id: string, ...urls: string[]): Passage =>
  said(id, '见', {
    content: urls.map((url) => ({ type: 'link', url, children: [{ type: 'text', text: url }] })),
  })

async function interviewWith(...passages: Passage[]): Promise<string> {
  const { id } = await site.payload.create({
    collection: 'interviews',
    locale: 'zh',
    draft: true,
    data: {
      title: `链接${passages[0]?.id}`,
      form: 'narrative',
      originalLanguage: 'zh',
      body: bodyOf(passages),
    },
  })
  return id
}

const links = (id: string, answers: Record<string, Answers>) =>
  readLinks(
    { payload: site.payload, user: site.user('contributor'), language: 'zh' },
    id,
    'zh',
    async (url) => answers[url] ?? 'answers',
  )

describe('links', () => {
  it('to other sites are broken where nobody answers, and not checked where nothing does', async () => {
    const [good, dead, inside] = ['https://a.example/', 'https://b.example/x', 'http://10.0.0.1/']
    const id = await interviewWith(
      linkTo('sanks001', good, dead, 'mailto:a@example.org'),
      linkTo('sanks002', dead, inside, 'javascript:alert(1)'),
    )
    expect(await links(id, { [dead]: 'broken', [inside]: 'private' })).toEqual({
      total: 3,
      broken: [
        { url: dead, passages: ['sanks001', 'sanks002'] },
        { url: inside, passages: ['sanks002'] },
      ],
      unchecked: [],
    })
    expect((await links(id, { [dead]: 'silent' })).broken.map(({ url }) => url)).toEqual([dead])
    const offline = await links(id, { [good]: 'silent', [dead]: 'silent', [inside]: 'silent' })
    expect(offline.broken).toEqual([])
    expect(offline.unchecked.map(({ url }) => url)).toEqual([good, dead, inside])
  })

  it('to this site are looked up as readers would find them', async () => {
    const hidden = await interviewWith(said('hhdden01', '未发布'))
    const open = await interviewWith(said('apen0001', '已发布'))
    await site.call('editor', 'POST', `${open}/publish`, { locale: 'zh' })
    const slugOf = async (id: string) =>
      (await site.payload.findByID({ collection: 'interviews', id, draft: true })).slug ?? ''
    const good = [
      '/zh',
      `/zh/interviews/${await slugOf(open)}`,
      '/p/apen0001',
      '/p/sanks003',
      '#p-sanks003',
      '/api/media/file/a.png',
    ]
    const bad = [
      `/zh/interviews/${await slugOf(hidden)}`,
      `/en/interviews/${await slugOf(open)}`,
      '/p/hhdden01',
      '/p/00000000',
      '/zh/profiles/nobody',
      '#p-00000000',
    ]
    const id = await interviewWith(linkTo('sanks003', ...good, ...bad))
    const found = await links(id, {})
    expect(found.broken.map(({ url }) => url)).toEqual(bad)
    expect(found.total).toBe(good.length + bad.length)
  })

  it('are told to the newsroom only', async () => {
    const id = await site.interview()
    const path = `${id}/links?locale=zh`
    expect(await site.call('contributor', 'GET', path)).toMatchObject({
      status: 200,
      body: { total: 0, broken: [], unchecked: [] },
    })
    expect((await site.call('visitor', 'GET', path)).status).toBe(401)
  })
})

describe('the checks', () => {
  it('name what cites words that are gone, and people who are only mentioned', async () => {
    const { payload } = site
    const person = await payload.create({
      collection: 'profiles',
      locale: 'zh',
      draft: true,
      data: { name: '罗守灯', kind: 'person', review: 'proposed' },
    })
    const id = await interviewWith(said('cate0001', '灯一直亮着。'))
    await payload.update({
      collection: 'interviews',
      id,
      locale: 'zh',
      draft: true,
      data: { mentions: [person.id] },
    })
    const cite = (title: string, passage: string, quote: string) =>
      payload.create({
        collection: 'events',
        locale: 'zh',
        draft: true,
        data: {
          date: '1990',
          title,
          weight: '2',
          citations: [{ interview: id, passage, quote: { zh: quote } }],
        },
      })
    await cite('还在', 'cate0001', '一直亮着')
    await cite('改了', 'cate0001', '已经熄了')
    await payload.update({
      collection: 'profiles',
      id: person.id,
      locale: 'zh',
      draft: true,
      data: { facts: [{ citations: [{ interview: id, passage: 'cate0009' }] }] },
    })
    const { body } = await site.call('contributor', 'GET', `${id}/checks?locale=zh`)
    expect(Object(body).checks.look).toEqual([
      { code: 'no-standfirst', count: 1 },
      { code: 'unconfirmed', count: 1, names: ['罗守灯'] },
      { code: 'broken-citations', count: 2, names: ['改了', '罗守灯'] },
    ])
  })
})

describe('what a set time has reported', () => {
  it('stands at its language until somebody has seen it', async () => {
    const id = await site.interview()
    const at = new Date(Date.now() + 2 * 60_000).toISOString()
    const plan = { locale: 'en', action: 'publish', at }
    await site.call('admin', 'POST', `${id}/schedules`, plan)
    await site.write(id, 'en', { standfirst: '' })
    await runDue(site.payload, new Date(Date.now() + 3 * 60_000))
    const newsFor = async (who: 'admin' | 'editor') =>
      Object((await site.call(who, 'GET', `${id}/languages`)).body).languages
    const mine = (await newsFor('admin')).en.news
    expect(mine).toMatchObject([
      {
        state: 'done',
        by: 'admin',
        isMine: true,
        worse: [{ code: 'no-standfirst', seen: 0, now: 1 }],
      },
    ])
    expect((await newsFor('editor')).en.news).toMatchObject([{ isMine: false }])
    expect((await newsFor('admin')).zh.news).toEqual([])

    const path = `${id}/schedules/${mine[0].id}/seen`
    expect((await site.call('contributor', 'POST', path)).status).toBe(403)
    expect((await site.call('editor', 'POST', path)).status).toBe(200)
    expect((await newsFor('admin')).en.news).toEqual([])
    expect((await site.call('editor', 'GET', `${id}/schedules`)).body).toMatchObject({
      schedules: [{ report: { worse: [{ now: 1 }], seenBy: site.user('editor')?.id } }],
    })
  })

  it('says why it failed', async () => {
    const id = await site.interview()
    const at = new Date(Date.now() + 2 * 60_000).toISOString()
    await site.call('editor', 'POST', `${id}/schedules`, { locale: 'zh', action: 'publish', at })
    await site.write(id, 'zh', { title: '' })
    await runDue(site.payload, new Date(Date.now() + 3 * 60_000))
    const { body } = await site.call('contributor', 'GET', `${id}/languages`)
    expect(Object(body).languages.zh.news).toMatchObject([{ state: 'failed', reason: 'no-title' }])
  })
})
