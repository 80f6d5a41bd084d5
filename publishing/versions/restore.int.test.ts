import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { locales, type Locale } from '@/locales/locale'
import { passagesFromBody } from '@/transcript/convert/toPassages'

import { openTestPublishing, type TestPublishing } from '../openTestPublishing'
import { restoredFields } from './restoreLanguage'

let site: TestPublishing
beforeAll(async () => {
  site = await openTestPublishing()
})
afterAll(() => site.close())

const titles = { zh: '灯与雾', en: 'Lamp and fog' }

async function versionWith(id: string, locale: Locale, title: string): Promise<string> {
  const { docs } = await site.payload.findVersions({
    collection: 'interviews',
    locale,
    fallbackLocale: false,
    where: { parent: { equals: id } },
    pagination: false,
  })
  const found = docs.find(({ version }) => version.title === title)
  if (!found) throw new Error(`There is no version with the title ${title}`)
  return found.id
}

/** Two versions: as it was made, and with another title in both languages over it, the newer of them public. */
async function rewritten(): Promise<string> {
  const id = await site.interview()
  for (const locale of locales) {
    await site.payload.update({
      collection: 'interviews',
      id,
      locale,
      data: { title: `${titles[locale]} 2`, _status: 'published' },
    })
  }
  return id
}

describe.each(locales)('restoring %s', (locale) => {
  const other = locale === 'zh' ? 'en' : 'zh'

  it.each(['admin', 'editor', 'contributor'] as const)(
    'makes a draft for the %s, and touches neither the other language nor what is public',
    async (who) => {
      const id = await rewritten()
      const version = await versionWith(id, locale, titles[locale])
      await site.write(id, other, { title: 'Z' })
      const answer = await site.call(who, 'POST', `${id}/restore`, { version, locale })
      expect(answer).toMatchObject({
        status: 200,
        body: {
          languages: { [locale]: { status: 'published' }, [other]: { status: 'published' } },
        },
      })
      expect(await site.newestTitle(id, locale)).toBe(titles[locale])
      expect(await site.newestTitle(id, other)).toBe('Z')
      expect(await site.seen(id, locale)).toBe(`${titles[locale]} 2`)
      expect(await site.seen(id, other)).toBe(`${titles[other]} 2`)
    },
  )

  it('is refused to visitors', async () => {
    const id = await rewritten()
    const version = await versionWith(id, locale, titles[locale])
    const answer = await site.call('visitor', 'POST', `${id}/restore`, { version, locale })
    expect(answer.status).toBe(401)
    expect(await site.newestTitle(id, locale)).toBe(`${titles[locale]} 2`)
  })
})

it('is refused to a contributor in a language that they do not write in', async () => {
  const id = await rewritten()
  const version = await versionWith(id, 'en', titles.en)
  const restore = (locale: Locale) =>
    site.call('translator', 'POST', `${id}/restore`, { version, locale })
  expect(await restore('en')).toMatchObject({
    status: 403,
    body: { errors: [{ code: 'may-not-write-language' }] },
  })
  expect((await restore('zh')).status).toBe(200)
})

it('brings back the passages with their ids, and empties what there was not yet', async () => {
  const id = await site.interview()
  const before = await site.payload.findByID({
    collection: 'interviews',
    id,
    locale: 'zh',
    draft: true,
  })
  const ids = passagesFromBody(before.body).map((passage) => passage.id)
  const version = await versionWith(id, 'zh', titles.zh)
  await site.payload.update({
    collection: 'interviews',
    id,
    locale: 'zh',
    draft: true,
    data: {
      title: '后来',
      body: null,
      credits: [{ label: '摄影', names: ['林一'] }],
      seo: { title: '搜索里的题目' },
    },
  })
  await site.call('editor', 'POST', `${id}/restore`, { version, locale: 'zh' })
  const after = await site.payload.findByID({
    collection: 'interviews',
    id,
    locale: 'zh',
    draft: true,
  })
  expect(passagesFromBody(after.body).map((passage) => passage.id)).toEqual(ids)
  expect(after.credits ?? []).toEqual([])
  expect(after.seo?.title ?? null).toBeNull()
})

it('needs a version of this interview that has the language', async () => {
  const [id, stranger] = [await site.interview(), await site.interview()]
  const foreign = await versionWith(stranger, 'zh', titles.zh)
  const restore = (version: string, locale: Locale) =>
    site.call('editor', 'POST', `${id}/restore`, { version, locale })
  for (const version of [foreign, 'nothing'])
    expect(await restore(version, 'zh')).toMatchObject({
      status: 404,
      body: { errors: [{ code: 'no-such-version' }] },
    })
  const { docs } = await site.payload.findVersions({
    collection: 'interviews',
    where: { parent: { equals: id } },
    sort: 'createdAt',
    limit: 1,
  })
  expect(await restore(docs[0]?.id ?? '', 'en')).toMatchObject({
    status: 422,
    body: { errors: [{ code: 'nothing-to-restore' }] },
  })
  expect(await site.newestTitle(id, 'en')).toBe(titles.en)
})

it('knows every field that the languages have of their own', () => {
  const { config } = site.payload.collections.interviews
  const own = config.flattenedFields
    .filter(
      (field) =>
        ('localized' in field && field.localized) ||
        ('flattenedFields' in field &&
          field.flattenedFields.some((inner) => 'localized' in inner && inner.localized)),
    )
    .map(({ name }) => name)
  // When it went public and who saved it are facts, no wording.
  const notWords = ['publishedAt', 'signature', '_status']
  expect(own.filter((name) => !notWords.includes(name)).sort()).toEqual([...restoredFields].sort())
})
