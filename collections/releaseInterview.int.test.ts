import { afterAll, beforeAll, expect, it } from 'vitest'

import { bodyFromPassages } from '@/transcript/convert/fromPassages'
import { keepWordings } from '@/transcript/wordings'

import { openTestNewsroom, type TestNewsroom } from './openTestNewsroom'

let site: TestNewsroom
beforeAll(async () => {
  site = await openTestNewsroom()
})
afterAll(() => site.close())

const belongings = ['passages', 'schedules', 'previewLinks', 'reviewRequests'] as const

/** An interview with everything that can belong to one. */
async function interviewWithAll(passage: string): Promise<string> {
  const { payload } = site
  const said = { id: passage, kind: 'narration', speaker: null } as const
  const { id } = await payload.create({
    collection: 'interviews',
    locale: 'zh',
    draft: true,
    data: {
      title: '渡口',
      originalLanguage: 'zh',
      body: bodyFromPassages([{ ...said, content: [{ type: 'text', text: '船还没有来。' }] }]),
    },
  })
  const of = { interview: id, language: 'zh' } as const
  const later = new Date(Date.now() + 3_600_000).toISOString()
  await payload.create({
    collection: 'schedules',
    data: { ...of, action: 'publish', at: later, state: 'waiting' },
  })
  await payload.create({
    collection: 'previewLinks',
    data: { ...of, hash: `hash of ${passage}`, expiresAt: later },
  })
  await payload.create({ collection: 'reviewRequests', data: of })
  await keepWordings(payload, id, new Map([['h1', '船已经走了。']]))
  return id
}

/** How much is left of it. */
async function leftOf(interview: string): Promise<number[]> {
  const of = { interview: { equals: interview } }
  const counts: number[] = []
  for (const collection of belongings)
    counts.push((await site.payload.count({ collection, where: of })).totalDocs)
  const wordings = { key: { like: interview } }
  counts.push((await site.payload.count({ collection: 'wordings', where: wordings })).totalDocs)
  return counts
}

it('an interview that is deleted for good leaves nothing behind, and takes nothing of another', async () => {
  const [gone, stays] = [await interviewWithAll('gone0001'), await interviewWithAll('stay0001')]
  expect(await leftOf(gone)).toEqual([1, 1, 1, 1, 1])
  const { status } = await site.rest('editor', { method: 'DELETE', path: `interviews/${gone}` })
  expect(status).toBe(200)
  expect(await leftOf(gone)).toEqual([0, 0, 0, 0, 0])
  expect(await leftOf(stays)).toEqual([1, 1, 1, 1, 1])
})

it('in the trash it keeps everything, for the way back', async () => {
  const id = await interviewWithAll('trash001')
  const { status } = await site.rest('editor', {
    method: 'PATCH',
    path: `interviews/${id}?locale=zh`,
    body: { deletedAt: new Date().toISOString() },
  })
  expect(status).toBe(200)
  expect(await leftOf(id)).toEqual([1, 1, 1, 1, 1])
})
