import { readdir } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { messagesAdmin } from '@/locales/messagesAdmin'

import { openTestNewsroom, type TestNewsroom } from './openTestNewsroom'
import { smallPng } from './plainAttempts'

let site: TestNewsroom
beforeAll(async () => {
  site = await openTestNewsroom()
})
afterAll(() => site.close())

const { refusals } = messagesAdmin

describe('what is stored comes back', () => {
  it('credits with several names, each language its own rows', async () => {
    const { payload } = site
    const zh = [{ label: '采访', names: ['沈雁回', '陆一苇'] }]
    const en = [
      { label: 'Interview', names: ['Shen Yanhui'] },
      { label: 'Translation', names: ['A', 'B', 'C'] },
    ]
    const { id } = await payload.create({
      collection: 'interviews',
      locale: 'zh',
      draft: true,
      data: { title: '署名', credits: zh },
    })
    await payload.update({
      collection: 'interviews',
      id,
      locale: 'en',
      draft: true,
      data: { title: 'Credits', credits: en },
    })
    for (const [locale, credits] of [
      ['zh', zh],
      ['en', en],
    ] as const) {
      await payload.update({ collection: 'interviews', id, locale, data: { _status: 'published' } })
      const doc = await payload.findByID({ collection: 'interviews', id, locale })
      expect(doc.credits).toMatchObject(credits)
    }
  })

  it('facts and relations with their citations, on the right row after re-ordering', async () => {
    const { payload } = site
    const source = await payload.create({
      collection: 'sources',
      data: { title: 'Yearbook', visibility: 'private' },
    })
    const other = await payload.create({
      collection: 'profiles',
      locale: 'zh',
      draft: true,
      data: { name: '声音档案馆', kind: 'organisation' },
    })
    const cited = (words: string) => [
      { source: source.id, passage: '0000000a', quote: { zh: words, en: `${words} (en)` } },
    ]
    const facts = [
      { label: { zh: '生于', en: 'Born' }, date: '1957?', citations: cited('甲') },
      { label: { zh: '任职', en: 'Post' }, value: { zh: '录音师' }, citations: cited('乙') },
    ]
    const relations = [
      {
        profile: other.id,
        label: { zh: '供职', en: 'Works at' },
        date: '1980/1990',
        citations: cited('丙'),
      },
    ]
    const { id } = await payload.create({
      collection: 'profiles',
      locale: 'zh',
      draft: true,
      data: { name: '沈雁回', kind: 'person', facts, relations },
    })
    await payload.update({
      collection: 'profiles',
      id,
      locale: 'en',
      draft: true,
      data: { name: 'Shen Yanhui', facts: [...facts].reverse() },
    })
    for (const locale of ['zh', 'en'] as const) {
      await payload.update({ collection: 'profiles', id, locale, data: { _status: 'published' } })
    }
    const doc = await payload.findByID({ collection: 'profiles', id, locale: 'zh', depth: 0 })
    expect(doc.facts).toMatchObject([...facts].reverse())
    expect(doc.relations).toMatchObject(relations)
  })
})

describe('a date in EDTF', () => {
  const event = (date: string) =>
    site.payload.create({
      collection: 'events',
      locale: 'zh',
      data: { title: '首航', date, weight: '2', review: 'confirmed' },
    })

  it.each([
    ['2020-10-10', '2020-10-10', '2020-10-10'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2018-23', '2018-09-01', '2018-11-30'],
    ['2020/2021', '2020-01-01', '2021-12-31'],
  ])('%s means from %s to %s', async (date, earliest, latest) => {
    expect(await event(date)).toMatchObject({ earliest, latest })
  })

  it('is computed anew when it changes, and orders the list', async () => {
    const { id } = await event('1999')
    const changed = await site.payload.update({ collection: 'events', id, data: { date: '1998' } })
    expect(changed.earliest).toBe('1998-01-01')
    const { docs } = await site.payload.find({ collection: 'events', sort: 'earliest', limit: 1 })
    expect(docs[0]?.id).toBe(id)
  })

  it.each(['last autumn', '2020-13', '2020.10.10', '2020-99'])('is not %s', async (date) => {
    const answer = await site.rest('editor', {
      method: 'POST',
      path: 'events?locale=zh',
      body: { title: 'x', date },
    })
    expect(answer.status).toBe(400)
    expect(JSON.stringify(answer.body)).toContain(refusals['not-a-partial-date'].en)
  })
})

it('refuses an address that is not on the web', async () => {
  const answer = await site.rest('editor', {
    method: 'POST',
    path: 'sources?locale=zh',
    body: { title: 'x', url: 'javascript:alert(1)' },
  })
  expect(answer.status).toBe(400)
  expect(JSON.stringify(answer.body)).toContain(refusals['not-a-web-address'].en)
})

describe('relationships', () => {
  it('give a visitor an id in place of what is not public', async () => {
    const { payload } = site
    const make = async (name: string, review: 'confirmed' | 'proposed') => {
      const { id } = await payload.create({
        collection: 'profiles',
        locale: 'zh',
        data: { name, review, kind: 'person', _status: 'published' },
      })
      return id
    }
    const known = await make('公开的人', 'confirmed')
    const proposed = await make('待确认的人', 'proposed')
    const interview = await payload.create({
      collection: 'interviews',
      locale: 'zh',
      data: {
        title: '提到',
        form: 'qa',
        originalLanguage: 'zh',
        mentions: [known, proposed],
        _status: 'published',
      },
    })
    const ask = (locale: string) =>
      site.rest('visitor', { path: `interviews/${interview.id}?locale=${locale}&depth=2` })
    expect((await ask('zh')).body).toMatchObject({
      mentions: [{ id: known, name: '公开的人' }, proposed],
    })
    expect((await ask('en')).status).toBe(404)
  })

  it('reveal a source once something public rests on it, not before', async () => {
    const { payload } = site
    const source = async (title: string) =>
      (await payload.create({ collection: 'sources', data: { title, visibility: 'private' } })).id
    const [direct, cited] = [await source('Direct'), await source('Cited')]
    const seen = async (id: string) =>
      (await site.rest('visitor', { path: `sources/${id}?locale=zh` })).status === 200
    const interview = await payload.create({
      collection: 'interviews',
      locale: 'zh',
      draft: true,
      data: { title: '有来源', source: direct },
    })
    const profile = await payload.create({
      collection: 'profiles',
      locale: 'zh',
      draft: true,
      data: { name: '有事实', kind: 'person', facts: [{ citations: [{ source: cited }] }] },
    })
    expect([await seen(direct), await seen(cited)]).toEqual([false, false])
    await payload.update({
      collection: 'interviews',
      id: interview.id,
      locale: 'zh',
      data: { _status: 'published' },
    })
    await payload.update({
      collection: 'profiles',
      id: profile.id,
      locale: 'zh',
      data: { _status: 'published' },
    })
    expect([await seen(direct), await seen(cited)]).toEqual([true, true])
  })

  it('let no contributor reveal a source or confirm what is proposed', async () => {
    const { payload } = site
    const { id } = await payload.create({
      collection: 'sources',
      data: { title: 'Private', visibility: 'private' },
    })
    await site.rest('contributor', {
      method: 'PATCH',
      path: `sources/${id}?locale=zh`,
      body: { visibility: 'public' },
    })
    expect((await payload.findByID({ collection: 'sources', id })).visibility).toBe('private')
    const event = await payload.create({
      collection: 'events',
      locale: 'zh',
      draft: true,
      data: { title: '待定', date: '2001', review: 'proposed' },
    })
    await site.rest('contributor', {
      method: 'PATCH',
      path: `events/${event.id}?locale=zh&draft=true`,
      body: { review: 'confirmed', title: '改过' },
    })
    const newest = await payload.findByID({
      collection: 'events',
      id: event.id,
      locale: 'zh',
      draft: true,
    })
    expect(newest).toMatchObject({ title: '改过', review: 'proposed' })
  })
})

describe('a picture', () => {
  const upload = (name: string, type: string, bytes: Buffer) => {
    const form = new FormData()
    form.set('_payload', JSON.stringify({ alt: '码头' }))
    form.set('file', new File([new Uint8Array(bytes)], name, { type }))
    return site.rest('contributor', { method: 'POST', path: 'media?locale=zh', body: form })
  }

  it('is stored with its size, its smaller forms and its alternative text', async () => {
    const wide = await sharp({
      create: { width: 900, height: 300, channels: 3, background: '#fff' },
    })
      .png()
      .toBuffer()
    const answer = await upload('quay.png', 'image/png', wide)
    expect(answer).toMatchObject({
      status: 201,
      body: {
        doc: {
          filename: 'quay.png',
          width: 900,
          height: 300,
          alt: '码头',
          sizes: { small: { width: 640 } },
        },
      },
    })
    expect(await readdir(path.join(site.dataDirectory, 'media'))).toContain('quay.png')
  })

  it.each([
    ['a script that calls itself a picture', 'a.png', 'image/png', '<script>1</script>'],
    ['SVG', 'a.svg', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['a page', 'a.html', 'text/html', '<!doctype html><p>x'],
  ])('is not %s', async (_, name, type, content) => {
    const { status } = await upload(name, type, Buffer.from(content))
    expect(status).toBe(400)
  })

  it('is no larger than 20 MB', async () => {
    const png = Buffer.concat([await smallPng(), Buffer.alloc(20 * 1024 * 1024 + 1)])
    expect((await upload('large.png', 'image/png', png)).status).toBe(413)
  })

  it('is not fetched from elsewhere', async () => {
    const answer = await site.rest('contributor', {
      method: 'POST',
      path: 'media?locale=zh',
      body: { filename: 'a.png', url: 'https://example.org/a.png' },
    })
    expect(answer).toMatchObject({
      status: 400,
      body: { errors: [{ message: refusals['no-remote-file'].en }] },
    })
  })
})
