import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { Locale } from '@/locales/locale'
import { passageIdsOf } from '@/transcript/ids/forgetPassages'
import { bodyFromPassages } from '@/transcript/convert/fromPassages'

import { openTestNewsroom, type TestNewsroom } from './openTestNewsroom'

let site: TestNewsroom
beforeAll(async () => {
  site = await openTestNewsroom()
})
afterAll(() => site.close())

/** A body of paragraphs, each with its id and its words. */
const bodyOf = (passages: Record<string, string>) =>
  bodyFromPassages(
    Object.entries(passages).map(([id, words]) => ({
      id,
      kind: 'narration',
      speaker: null,
      content: [{ type: 'text', text: words }],
    })),
  )

const create = (passages: Record<string, string>) =>
  site.payload.create({
    collection: 'interviews',
    locale: 'zh',
    draft: true,
    data: { title: '段落', originalLanguage: 'zh', body: bodyOf(passages) },
  })

const save = (id: string, passages: Record<string, string>, locale: Locale = 'zh') =>
  site.payload.update({
    collection: 'interviews',
    id,
    locale,
    draft: true,
    data: { title: locale, body: bodyOf(passages) },
  })

/** The register's rows of one interview: id → where it leads. */
async function register(interview: string): Promise<Record<string, string | null>> {
  const { docs } = await site.payload.find({
    collection: 'passages',
    where: { interview: { equals: interview } },
    pagination: false,
    depth: 0,
  })
  return Object.fromEntries(docs.map(({ id, into }) => [id, into ?? null]))
}

const [left, right, third] = ['船在夜里靠岸，码头上没有人。', '天亮以后雾才散开。', '钟敲了七下。']

describe('the register of passages', () => {
  it('holds every passage of a new text', async () => {
    const { id } = await create({ aaaaaaa1: left, aaaaaaa2: right })
    expect(await register(id)).toEqual({ aaaaaaa1: null, aaaaaaa2: null })
  })

  it('says which passage took a merged one in, along a chain, and forgets it when it comes back', async () => {
    const { id } = await create({ aaaaaab1: left, aaaaaab2: right, aaaaaab3: third })
    await save(id, { aaaaaab1: left, aaaaaab2: right + third })
    expect(await register(id)).toMatchObject({ aaaaaab3: 'aaaaaab2' })
    await save(id, { aaaaaab1: left + right + third })
    expect(await register(id)).toMatchObject({
      aaaaaab1: null,
      aaaaaab2: 'aaaaaab1',
      aaaaaab3: 'aaaaaab1',
    })
    await save(id, { aaaaaab1: left, aaaaaab2: right, aaaaaab3: third })
    expect(await register(id)).toEqual({ aaaaaab1: null, aaaaaab2: null, aaaaaab3: null })
  })

  it('is not touched by what a translation leaves out', async () => {
    const { id } = await create({ aaaaaac1: left, aaaaaac2: right })
    await save(id, { aaaaaac1: 'The boat came in at night.' }, 'en')
    expect(await register(id)).toEqual({ aaaaaac1: null, aaaaaac2: null })
  })

  it('gives a text that was copied from another interview ids of its own', async () => {
    const original = await create({ aaaaaad1: left, aaaaaad2: right })
    const copy = await create({ aaaaaad1: left, aaaaaad2: right })
    const ids = passageIdsOf(copy.body)
    expect(ids).toHaveLength(2)
    expect(ids).not.toContain('aaaaaad1')
    expect(Object.keys(await register(copy.id)).sort()).toEqual([...ids].sort())
    expect(await register(original.id)).toEqual({ aaaaaad1: null, aaaaaad2: null })
  })

  it('gives a duplicate ids of its own, the same in both languages', async () => {
    const { payload } = site
    const { id } = await create({ aaaaaae1: left, aaaaaae2: right })
    await save(id, { aaaaaae1: 'At night.', aaaaaae2: 'At dawn.' }, 'en')
    await payload.update({
      collection: 'interviews',
      id,
      locale: 'en',
      data: { _status: 'published' },
    })

    const { id: copied } = await payload.duplicate({ collection: 'interviews', id, locale: 'zh' })
    const copy = await payload.findByID({
      collection: 'interviews',
      id: copied,
      locale: 'all',
      draft: true,
    })
    const { zh, en } = new Object(copy.body) as { zh?: unknown; en?: unknown }
    expect(passageIdsOf(zh)).toHaveLength(2)
    expect(passageIdsOf(en)).toEqual(passageIdsOf(zh))
    expect(passageIdsOf(zh)).not.toContain('aaaaaae1')
    expect(Object.keys(await register(copied)).sort()).toEqual(passageIdsOf(zh).sort())
    expect(await register(id)).toEqual({ aaaaaae1: null, aaaaaae2: null })
  })
})

it('makes the copy of a published document a draft in every language, without its dates and old addresses', async () => {
  const { payload } = site
  const shared = { collection: 'interviews' as const }
  const { id } = await create({ aaaaaaf1: left })
  await save(id, { aaaaaaf1: 'At night.' }, 'en')
  for (const locale of ['zh', 'en'] as const) {
    await payload.update({ ...shared, id, locale, data: { _status: 'published' } })
  }
  await payload.update({
    ...shared,
    id,
    locale: 'zh',
    data: { slug: 'moved', _status: 'published' },
  })
  const answer = await site.rest('editor', {
    method: 'POST',
    path: `interviews/${id}/duplicate?locale=zh`,
  })
  expect(answer.status).toBe(200)
  const { docs } = await payload.find({
    ...shared,
    where: { slug: { equals: 'moved-copy' } },
    locale: 'all',
  })
  expect(docs).toHaveLength(1)
  expect(docs[0]).toMatchObject({ _status: { zh: 'draft', en: 'draft' } })
  expect(docs[0]?.formerSlugs ?? []).toEqual([])
  expect(Object.values({ ...Object(docs[0]?.publishedAt) }).filter(Boolean)).toEqual([])
  for (const locale of ['zh', 'en'] as const) {
    const seen = await payload.find({
      ...shared,
      locale,
      overrideAccess: false,
      where: { id: { equals: docs[0]?.id ?? '' } },
    })
    expect(seen.docs).toEqual([])
  }
})

it('is gone with an interview that is deleted for good', async () => {
  const { id } = await create({ aaaaaag1: left })
  expect(Object.keys(await register(id))).toEqual(['aaaaaag1'])
  const answer = await site.rest('editor', { method: 'DELETE', path: `interviews/${id}` })
  expect(answer.status).toBe(200)
  expect(await register(id)).toEqual({})
})
