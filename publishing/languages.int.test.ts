import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { wordingHash } from '@/model/facing/wordingHash'

import { openTestPublishing, type TestPublishing } from './openTestPublishing'
import { bodyOf, said } from './testInterview'

let site: TestPublishing
beforeAll(async () => {
  site = await openTestPublishing()
})
afterAll(() => site.close())

const languagesOf = async (id: string) =>
  Object((await site.call('contributor', 'GET', `${id}/languages`)).body)

describe('the state of the languages', () => {
  it('tells drafts from what is public, and counts what readers do not have yet', async () => {
    const id = await site.interview()
    expect((await languagesOf(id)).languages).toMatchObject({
      zh: { status: 'draft', isOriginal: true, changes: 0, publishedAt: null, progress: null },
      en: { status: 'draft', isOriginal: false, changes: 0 },
    })
    await site.call('editor', 'POST', `${id}/publish`, { locale: 'zh' })
    const { zh, en } = (await languagesOf(id)).languages
    expect(zh).toMatchObject({ status: 'published', changes: 0 })
    expect(Date.parse(zh.publishedAt)).toBeGreaterThan(Date.now() - 60_000)
    expect(en).toMatchObject({ status: 'draft', changes: 0, publishedAt: null })

    await site.write(id, 'zh', { title: '灯', standfirst: '新的导语。' })
    expect((await languagesOf(id)).languages).toMatchObject({
      zh: { status: 'published', changes: 2 },
      en: { status: 'draft', changes: 0 },
    })
    await site.call('editor', 'POST', `${id}/publish`, { locale: 'zh' })
    expect((await languagesOf(id)).languages.zh).toMatchObject({ changes: 0 })
  })

  it('counts a changed passage once, and the translation of it as stale', async () => {
    const id = await site.interview()
    const before = await languagesOf(id)
    expect(before.languages.en.progress).toEqual({
      total: 2,
      done: 2,
      draft: 0,
      machine: 0,
      missing: 0,
      stale: 0,
    })
    await site.call('editor', 'POST', `${id}/publish`, { locale: 'zh' })
    const { body } = await site.payload.findByID({ collection: 'interviews', id, locale: 'zh' })
    const changed = JSON.parse(JSON.stringify(body).replace('船从灯下过去', '两条船从灯下过去'))
    await site.payload.update({
      collection: 'interviews',
      id,
      locale: 'zh',
      draft: true,
      data: { body: changed },
    })
    expect((await languagesOf(id)).languages).toMatchObject({
      zh: { changes: 1 },
      en: { progress: { total: 2, done: 1, stale: 1 } },
    })
    // Readers still have the old Chinese, of which the English is a translation.
    expect((await site.call('editor', 'GET', `${id}/checks?locale=en`)).body).toMatchObject({
      checks: { unfinished: [] },
    })
  })

  it('says who may publish and in which zone times are set', async () => {
    const id = await site.interview()
    expect(await languagesOf(id)).toMatchObject({
      interview: id,
      mayPublish: false,
      zone: 'Asia/Shanghai',
      slug: expect.stringContaining('deng-yu-wu'),
    })
    expect((await site.call('editor', 'GET', `${id}/languages`)).body).toMatchObject({
      mayPublish: true,
    })
    for (const path of [`${id}/languages`, `${id}/checks?locale=zh`, `${id}/schedules`])
      expect((await site.call('visitor', 'GET', path)).status).toBe(401)
  })
})

describe('the checks', () => {
  it('name what readers would meet', async () => {
    const { payload } = site
    const picture = await payload.db.create({
      collection: 'media',
      data: { filename: 'lamp.png', mimeType: 'image/png' },
      req: { locale: 'zh' },
    })
    const person = await payload.create({
      collection: 'profiles',
      locale: 'zh',
      draft: true,
      data: { name: '罗守灯', kind: 'person', review: 'proposed' },
    })
    const source = [
      said('checks01', '一', { kind: 'answer', speaker: 's1' }),
      said('checks02', '二', { kind: 'answer', speaker: 's1' }),
      said('checks03', '三', { kind: 'answer', speaker: 's1' }),
    ]
    const { id } = await payload.create({
      collection: 'interviews',
      locale: 'zh',
      draft: true,
      data: {
        title: '检查',
        standfirst: '有导语。',
        form: 'qa',
        originalLanguage: 'zh',
        cover: String(picture.id),
        speakers: [{ key: 's1', role: 'interviewee', profile: person.id }],
        body: bodyOf(source),
      },
    })
    const old = wordingHash(said('', '旧'))
    await payload.update({
      collection: 'interviews',
      id,
      locale: 'en',
      draft: true,
      data: {
        title: 'Checks',
        body: bodyOf([
          said('checks01', 'One', { source: old }),
          said('checks02', 'Two', { progress: 'machine' }),
        ]),
      },
    })
    const { body } = await site.call('contributor', 'GET', `${id}/checks?locale=en`)
    expect(body).toMatchObject({
      checks: {
        leftOut: [
          { code: 'missing', count: 1, passages: ['checks03'] },
          { code: 'machine', count: 1, passages: ['checks02'] },
        ],
        unfinished: [{ code: 'stale', count: 1, passages: ['checks01'] }],
        look: [
          { code: 'no-standfirst', count: 1 },
          { code: 'unconfirmed', count: 1, names: ['罗守灯'] },
          { code: 'no-alt', count: 1, passages: [] },
        ],
      },
    })
  })

  it('ask for a language', async () => {
    const id = await site.interview()
    expect((await site.call('editor', 'GET', `${id}/checks`)).body).toMatchObject({
      errors: [{ code: 'no-language' }],
    })
  })
})
