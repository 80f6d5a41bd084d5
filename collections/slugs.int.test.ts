import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { openTestNewsroom, type TestNewsroom } from './openTestNewsroom'

let site: TestNewsroom
beforeAll(async () => {
  site = await openTestNewsroom()
})
afterAll(() => site.close())

const create = (title: string) =>
  site.payload.create({ collection: 'interviews', locale: 'zh', draft: true, data: { title } })

const save = (id: string, data: { slug?: string; _status?: 'published' }, draft = false) =>
  site.payload.update({ collection: 'interviews', id, locale: 'zh', data, draft })

const move = (id: string, deletedAt: string | null) =>
  site.payload.update({ collection: 'interviews', id, trash: true, data: { deletedAt } })

const former = (doc: { formerSlugs?: { slug: string }[] | null }) =>
  (doc.formerSlugs ?? []).map(({ slug }) => slug)

describe('a slug', () => {
  it('is the title in pinyin, numbered when it is taken', async () => {
    expect((await create('潮汐笔记')).slug).toBe('chao-xi-bi-ji')
    expect((await create('潮汐笔记')).slug).toBe('chao-xi-bi-ji-2')
    expect((await create('潮汐')).slug).toBe('chao-xi')
  })

  it('may be missing in any number of drafts', async () => {
    const [one, two] = [await create(''), await create('')]
    expect([one.slug ?? null, two.slug ?? null]).toEqual([null, null])
  })

  it('is made of what an editor writes', async () => {
    const { id } = await create('改名')
    expect((await save(id, { slug: 'The Harbour, 1957!' }, true)).slug).toBe('the-harbour-1957')
  })

  it('leaves the old address behind once readers know it', async () => {
    const { id } = await create('港口')
    await save(id, { slug: 'gang-k' }, true)
    await save(id, { slug: 'gang-kou' }, true)
    await save(id, { _status: 'published' })
    await save(id, { slug: 'harb' }, true)
    await save(id, { slug: 'harbour' }, true)
    const renamed = await save(id, { _status: 'published' })
    expect([renamed.slug, former(renamed)]).toEqual(['harbour', ['gang-kou']])
    const back = await save(id, { slug: 'gang-kou', _status: 'published' })
    expect([back.slug, former(back)]).toEqual(['gang-kou', ['harbour']])
  })

  it('goes to the first of two drafts that is published', async () => {
    const [one, two] = [await create('甲稿'), await create('乙稿')]
    await save(one.id, { slug: 'wanted' }, true)
    await save(two.id, { slug: 'wanted' }, true)
    expect((await save(one.id, { _status: 'published' })).slug).toBe('wanted')
    expect((await save(two.id, { _status: 'published' })).slug).toBe('wanted-2')
  })

  it('is free while its document lies in the trash, which comes back under a free one', async () => {
    const first = await create('渡船')
    await move(first.id, new Date().toISOString())
    const second = await create('渡船')
    expect(second.slug).toBe('du-chuan')
    expect((await move(first.id, null)).slug).toBe('du-chuan-2')
  })

  it('comes back as it was when nobody took it', async () => {
    const { id } = await create('灯塔')
    await move(id, new Date().toISOString())
    expect((await move(id, null)).slug).toBe('deng-ta')
  })

  it.each(['series', 'topics'] as const)(
    'is made and remembered for %s too',
    async (collection) => {
      const { payload } = site
      const { id, slug } = await payload.create({ collection, data: { title: '声音' } })
      expect(slug).toBe('sheng-yin')
      const renamed = await payload.update({ collection, id, data: { slug: 'sound' } })
      expect([renamed.slug, former(renamed)]).toEqual(['sound', ['sheng-yin']])
    },
  )
})
