import { afterAll, beforeAll, expect, it } from 'vitest'
import type { TypedUser } from 'payload'

import { openTestNewsroom, type TestNewsroom } from '@/collections/openTestNewsroom'
import { parseMarkup } from '@/model/passage/inlineMarkup'
import type { Passage } from '@/model/passage/passage'
import { fieldHash } from '@/model/facing/translationRows'
import { wordingHash } from '@/model/facing/wordingHash'
import { bodyFromPassages } from '@/transcript/convert/fromPassages'

import { readTranslation } from './readTranslation'
import { saveRow } from './saveRow'

let site: TestNewsroom
let editor: TypedUser
beforeAll(async () => {
  site = await openTestNewsroom()
  const user = site.user('editor')
  if (!user) throw new Error('no editor')
  editor = user
})
afterAll(() => site.close())

const passage = (id: string, words: string): Passage => ({
  id,
  kind: 'narration',
  speaker: null,
  content: parseMarkup(words),
})

/** An interview whose translation came in whole, as from an import: nobody was on the Translate screen. */
async function translated(passages: Passage[]): Promise<string> {
  const { id } = await site.payload.create({
    collection: 'interviews',
    locale: 'zh',
    draft: true,
    data: {
      title: '灯塔',
      form: 'narrative',
      originalLanguage: 'zh',
      credits: [{ label: '采访', names: ['苏苇'] }],
      body: bodyFromPassages(passages),
    },
  })
  await site.payload.update({
    collection: 'interviews',
    id,
    locale: 'en',
    draft: true,
    data: {
      title: 'The lighthouse',
      credits: [{ label: 'Interview', names: ['Su Wei'] }],
      translated: {
        title: { source: fieldHash('灯塔') },
        credits: { source: fieldHash('采访：苏苇') },
      },
      body: bodyFromPassages(
        passages.map((one) => ({
          ...passage(one.id, 'The lamp.'),
          source: wordingHash(one),
        })),
      ),
    },
  })
  return id
}

/** As the form of the Edit tab saves while somebody types. */
async function rewrite(id: string, data: object): Promise<void> {
  const path = `interviews/${id}?locale=zh&draft=true&autosave=true&depth=0`
  const { status } = await site.rest('editor', { method: 'PATCH', path, body: data })
  expect(status).toBe(200)
}
const body = (...passages: Passage[]) => ({ body: bodyFromPassages(passages) })
const stale = async (id: string) =>
  (await readTranslation(site.payload, editor, id, 'en')).rows.flatMap(({ id: row, state, was }) =>
    state === 'stale' ? [[row, was]] : [],
  )
const kept = async (id: string) =>
  (
    await site.payload.find({
      collection: 'wordings',
      where: { key: { like: id } },
      pagination: false,
    })
  ).docs.map(({ text }) => JSON.parse(text))

it('knows what the original said, however it was translated and whoever has changed it since', async () => {
  const [first, second] = [passage('fw000001', '灯*亮*了。'), passage('fw000002', '船来了。')]
  const id = await translated([first, second])
  expect(await stale(id)).toEqual([])
  for (const words of ['灯', '灯灭', '灯灭了。'])
    await rewrite(id, body(passage('fw000001', words), second))
  await rewrite(id, { title: '灯塔下', credits: [{ label: '采访、文', names: ['苏苇'] }] })
  await site.payload.update({
    collection: 'interviews',
    id,
    locale: 'zh',
    data: { _status: 'published', title: '灯塔之下' },
    overrideAccess: false,
    user: editor,
  })
  expect(await stale(id)).toEqual([
    ['title', '灯塔'],
    ['credits', '采访：苏苇'],
    ['fw000001', '灯*亮*了。'],
  ])
  // What was typed on the way is nobody's.
  expect(await kept(id)).toHaveLength(3)
})

it('knows who changed the original last, and when, of the rows that it made stale', async () => {
  const [first, second] = [passage('fw000006', '灯亮了。'), passage('fw000007', '船来了。')]
  const id = await translated([first, second])
  const before = Date.now()
  await rewrite(id, body(passage('fw000006', '灯灭了。'), second))
  await site.payload.update({
    collection: 'interviews',
    id,
    locale: 'zh',
    draft: true,
    data: body(passage('fw000006', '灯又亮了。'), second),
    user: site.user('admin'),
  })
  const { rows } = await readTranslation(site.payload, editor, id, 'en')
  const [title, one, other] = ['title', 'fw000006', 'fw000007'].map(
    (row) => rows.find(({ id: known }) => known === row)?.changed,
  )
  expect([title, one?.by, other]).toEqual([undefined, 'admin', undefined])
  expect(Date.parse(one?.at ?? '')).toBeGreaterThanOrEqual(before)

  // Said to be still right, there is nothing more to ask anybody about.
  const right = await saveRow(site.payload, editor, id, 'en', {
    id: first.id,
    stillRight: true,
    base: rows.find(({ id: row }) => row === first.id)?.words ?? null,
  })
  expect(right).toMatchObject({ state: 'done' })
  expect(right.changed).toBeUndefined()
})

it('keeps no wording that nobody has translated, and says so where none is known', async () => {
  const [first, second] = [passage('fw000003', '灯亮了。'), passage('fw000004', '船来了。')]
  const id = await translated([first])
  await rewrite(id, body(first, second))
  await rewrite(id, body(first, passage('fw000004', '船走了。')))
  expect(await kept(id)).toEqual([])

  const english = { ...passage('fw000003', 'The lamp.'), source: 'neverknown' }
  await site.payload.update({
    collection: 'interviews',
    id,
    locale: 'en',
    draft: true,
    data: body(english),
  })
  expect(await stale(id)).toEqual([['fw000003', null]])
})

it('keeps what a translator read while somebody changed it', async () => {
  const was = passage('fw000005', '灯亮了。')
  const id = await translated([])
  await rewrite(id, body(was))
  await rewrite(id, body(passage('fw000005', '灯灭了。')))
  const words = { words: 'The lamp is lit.', base: null, source: '灯亮了。' }
  const row = await saveRow(site.payload, editor, id, 'en', {
    id: was.id,
    ...words,
    progress: 'done',
  })
  expect(row).toMatchObject({ state: 'stale', was: '灯亮了。', source: '灯灭了。' })
  const { rows } = await readTranslation(site.payload, editor, id, 'en')
  expect(rows.find(({ id: one }) => one === row.id)).toEqual(row)
})
