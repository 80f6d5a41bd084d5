import { afterAll, beforeAll, expect, it } from 'vitest'

import type { Locale } from '@/locales/locale'
import { passagesFromBody } from '@/transcript/convert/toPassages'

import { openTestPublishing, type TestPublishing } from '../openTestPublishing'
import { readVersions } from './readVersions'
import { bodyOf, said } from '../testInterview'

let site: TestPublishing
beforeAll(async () => {
  site = await openTestPublishing()
})
afterAll(() => site.close())

async function versionsOf(id: string, locale: Locale) {
  const user = site.user('editor')
  if (!user) throw new Error('The test newsroom has an editor')
  const newsroom = { payload: site.payload, user, language: 'zh' as const }
  return (await readVersions(newsroom, id, locale)).versions
}

const save = (id: string, locale: Locale, data: object) =>
  site.payload.update({ collection: 'interviews', id, locale, draft: true, data })

it('lists what one language has said, and not what was done to the other', async () => {
  const id = await site.interview()
  await save(id, 'en', { title: 'Lamps' })
  await save(id, 'zh', { title: '一盏灯', standfirst: '守灯的人又说。' })
  await save(id, 'en', { title: 'A lamp' })
  const chinese = await versionsOf(id, 'zh')
  expect(chinese.map(({ words, changes }) => [words.title, changes])).toEqual([
    ['一盏灯', 2],
    ['灯与雾', null],
  ])
  const english = await versionsOf(id, 'en')
  expect(english.map(({ words }) => words.title)).toEqual(['A lamp', 'Lamps', 'Lamp and fog'])
})

it('counts passages that changed, and knows what readers see', async () => {
  const id = await site.interview()
  const { body } = await site.payload.findByID({
    collection: 'interviews',
    id,
    locale: 'zh',
    draft: true,
  })
  const [first, second] = passagesFromBody(body)
  if (!first || !second) throw new Error('The interview has two passages')
  expect((await site.call('editor', 'POST', `${id}/publish`, { locale: 'zh' })).status).toBe(200)
  await save(id, 'zh', {
    body: bodyOf([said(first.id, '雾散了，灯还亮着。'), second, said('', '灯灭了。')]),
  })
  const versions = await versionsOf(id, 'zh')
  expect(
    versions.map(({ changes, isPublic, wasPublished }) => ({ changes, isPublic, wasPublished })),
  ).toEqual([
    { changes: 2, isPublic: false, wasPublished: false },
    { changes: null, isPublic: true, wasPublished: true },
  ])
})

it('has nothing of a language that nobody has written in', async () => {
  const { id } = await site.payload.create({
    collection: 'interviews',
    locale: 'zh',
    draft: true,
    data: { title: '灯', form: 'qa', originalLanguage: 'zh' },
  })
  expect(await versionsOf(id, 'en')).toEqual([])
  expect(await versionsOf(id, 'zh')).toHaveLength(1)
})
