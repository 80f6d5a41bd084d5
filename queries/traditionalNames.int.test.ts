import { afterAll, beforeAll, expect, test } from 'vitest'

import { openTestNewsroom, type TestNewsroom } from '@/collections/openTestNewsroom'

import type { traditionalNames as Read } from './traditionalNames'

let site: TestNewsroom
let traditionalNames: typeof Read

beforeAll(async () => {
  site = await openTestNewsroom()
  // The configuration reads the environment when it is loaded.
  ;({ traditionalNames } = await import('./traditionalNames'))
})
afterAll(() => site.close())

async function profile(
  name: string,
  aliases: { text: string; lang?: string }[],
  _status: 'published' | 'draft' = 'published',
) {
  await site.payload.create({
    collection: 'profiles',
    locale: 'zh',
    draft: _status === 'draft',
    data: { name, kind: 'person', review: 'confirmed', aliases, _status },
  })
}

test('names are written as public profiles say, in any tag for traditional characters', async () => {
  await profile('钟后山', [
    { text: 'Zhong Houshan', lang: 'en' },
    { text: '鍾后山', lang: 'zh-Hant' },
  ])
  await profile('于干', [{ text: '于干', lang: 'zh-TW' }])
  await profile('温未央', [{ text: '老温' }])
  await profile('还没发布', [{ text: '還沒發佈', lang: 'zh-Hant' }], 'draft')
  expect(await traditionalNames()).toEqual(
    expect.arrayContaining([
      ['钟后山', '鍾后山'],
      ['于干', '于干'],
    ]),
  )
  expect(await traditionalNames()).toHaveLength(2)
})
