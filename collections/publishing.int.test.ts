import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { openTestPayload, type TestPayload } from '@/database/openTestPayload'
import { bodyFromPassages } from '@/transcript/fromPassages'

let site: TestPayload
beforeAll(async () => {
  site = await openTestPayload()
})
afterAll(() => site.close())

const body = (text: string) =>
  bodyFromPassages([
    { id: '0000000a', kind: 'narration', speaker: null, content: [{ type: 'text', text }] },
  ])

describe('publishing one language', () => {
  it('shows visitors the published language and nothing of the other', async () => {
    const { payload } = site
    const draft = await payload.create({
      collection: 'interviews',
      locale: 'zh',
      draft: true,
      data: { title: '汽笛', form: 'qa', originalLanguage: 'zh', body: body('第一段。') },
    })
    await payload.update({
      collection: 'interviews',
      id: draft.id,
      locale: 'en',
      draft: true,
      data: { title: 'The horn', body: body('First.') },
    })
    const read = (locale: 'zh' | 'en') =>
      payload.find({
        collection: 'interviews',
        locale,
        fallbackLocale: false,
        overrideAccess: false,
        where: { slug: { equals: 'qi-di' } },
      })
    expect((await read('zh')).docs).toEqual([])

    await payload.update({
      collection: 'interviews',
      id: draft.id,
      locale: 'zh',
      data: { _status: 'published' },
    })
    expect((await read('zh')).docs[0]?.title).toBe('汽笛')
    expect((await read('en')).docs).toEqual([])

    await payload.update({
      collection: 'interviews',
      id: draft.id,
      locale: 'en',
      data: { _status: 'published' },
    })
    expect((await read('en')).docs[0]?.title).toBe('The horn')
    await payload.update({
      collection: 'interviews',
      id: draft.id,
      locale: 'en',
      data: { _status: 'draft' },
    })
    expect((await read('en')).docs).toEqual([])
    expect((await read('zh')).docs[0]?.title).toBe('汽笛')
  })
})
