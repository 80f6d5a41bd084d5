import type { TypedUser } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { openTestNewsroom, type TestNewsroom } from '@/collections/openTestNewsroom'
import { parseMarkup } from '@/model/passage/inlineMarkup'
import type { Passage } from '@/model/passage/passage'
import { bodyFromPassages } from '@/transcript/convert/fromPassages'

import { saveRow } from '../saveRow'
import { readWorklist } from './readWorklist'

let site: TestNewsroom
let editor: TypedUser
beforeAll(async () => {
  site = await openTestNewsroom()
  const user = site.user('editor')
  if (!user) throw new Error('no editor')
  editor = user
})
afterAll(() => site.close())

/** Long enough for a slow machine to count one. */
const patient = 60_000

const passage = (id: string, words: string): Passage => ({
  id,
  kind: 'narration',
  speaker: null,
  content: parseMarkup(words),
})
const rewrite = (id: string, passages: Passage[]) =>
  site.payload.update({
    collection: 'interviews',
    id,
    locale: 'zh',
    draft: true,
    data: { body: bodyFromPassages(passages) },
  })

it('counts each interview as its screen does, and again whenever anything of it changes', async () => {
  const passages = [passage('wk000001', '井很深。'), passage('wk000002', '绳子很长。')]
  const { id } = await site.payload.create({
    collection: 'interviews',
    locale: 'zh',
    draft: true,
    data: { title: '井', form: 'narrative', originalLanguage: 'zh' },
  })
  const listed = async () =>
    (await readWorklist(site.payload, editor, patient)).find(({ interview }) => interview === id)
  const none = { missing: 0, machine: 0, draft: 0, done: 0, stale: 0 }
  expect(await listed()).toMatchObject({
    title: '井',
    from: 'zh',
    to: 'en',
    isPublic: { zh: false, en: false },
    counts: { ...none, missing: 1 },
  })
  await rewrite(id, passages)
  expect((await listed())?.counts).toEqual({ ...none, missing: 3 })
  const save = (row: string, progress: 'done' | 'machine') =>
    saveRow(site.payload, editor, id, 'en', { id: row, words: 'Words.', base: null, progress })
  await save('wk000001', 'done')
  await save('wk000002', 'machine')
  expect((await listed())?.counts).toEqual({ ...none, missing: 1, done: 1, machine: 1 })
  await rewrite(id, [passage('wk000001', '井很浅。'), passage('wk000002', '绳子很长。')])
  expect((await listed())?.counts).toEqual({ ...none, missing: 1, stale: 1, machine: 1 })

  await site.payload.update({
    collection: 'interviews',
    id,
    locale: 'zh',
    data: { _status: 'published' },
    overrideAccess: false,
    user: editor,
  })
  expect((await listed())?.isPublic).toEqual({ zh: true, en: false })
  await site.payload.delete({ collection: 'interviews', id })
  expect(await listed()).toBeUndefined()
})

it('lists at once what is still being counted, and counts on', async () => {
  for (let number = 0; number < 4; number++)
    await site.payload.create({
      collection: 'interviews',
      locale: 'zh',
      draft: true,
      data: { title: '井', form: 'narrative', originalLanguage: 'zh' },
    })
  const uncounted = async (wait: number) =>
    (await readWorklist(site.payload, editor, wait)).filter(({ counts }) => counts === null)
  expect((await uncounted(0)).length).toBeGreaterThan(0)
  expect(await uncounted(patient)).toEqual([])
})
