import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TypedUser } from 'payload'

import { openTestNewsroom, type TestNewsroom } from '@/collections/openTestNewsroom'
import { parseMarkup } from '@/model/passage/inlineMarkup'
import type { Passage } from '@/model/passage/passage'
import type { RowChange } from '@/model/facing/translationRow'
import { bodyFromPassages } from '@/transcript/convert/fromPassages'
import { passagesFromBody } from '@/transcript/convert/toPassages'

import { readTranslation } from './readTranslation'
import { saveRow } from './saveRow'
import { TranslationError } from './translationError'

let site: TestNewsroom
let editor: TypedUser
beforeAll(async () => {
  site = await openTestNewsroom()
  editor = account('editor')
})
afterAll(() => site.close())

function account(who: 'editor' | 'translator'): TypedUser {
  const user = site.user(who)
  if (!user) throw new Error(`no ${who}`)
  return user
}

let made = 0
const passage = (kind: Passage['kind'], speaker: string | null, words: string): Passage => ({
  id: `tr${String(++made).padStart(6, '0')}`,
  kind,
  speaker,
  content: parseMarkup(words),
})

async function interview(passages: Passage[]): Promise<string> {
  const { id } = await site.payload.create({
    collection: 'interviews',
    locale: 'zh',
    draft: true,
    data: {
      title: '井绳',
      standfirst: '一口井和两个人。',
      form: 'qa',
      originalLanguage: 'zh',
      speakers: [
        { key: 's1', role: 'interviewer', name: { zh: '苏苇', en: 'Su Wei' } },
        { key: 's2', role: 'interviewee', name: { zh: '郑满', en: 'Zheng Man' } },
      ],
      credits: [{ label: '采访', names: ['苏苇'] }],
      body: bodyFromPassages(passages),
    },
  })
  return id
}

const talk = () => [
  passage('question', 's1', '这口井有多深？'),
  passage('answer', 's2', '绳子放下去，提上来是*干*的。'),
]

const save = (id: string, change: RowChange, user = editor) =>
  saveRow(site.payload, user, id, 'en', change)
const rowsOf = async (id: string) => (await readTranslation(site.payload, editor, id, 'en')).rows
const states = async (id: string) => (await rowsOf(id)).map(({ state }) => state)
const done = (id: string, words: string) => ({ id, words, base: null, progress: 'done' as const })

async function rewrite(id: string, passages: Passage[]): Promise<void> {
  const data = { body: bodyFromPassages(passages) }
  await site.payload.update({ collection: 'interviews', id, locale: 'zh', draft: true, data })
}

describe('a translation', () => {
  it('has a row for every wording, and each is saved without touching another', async () => {
    const [asked, said] = talk()
    if (!asked || !said) throw new Error('no talk')
    const id = await interview([asked, said])
    expect((await rowsOf(id)).map((row) => [row.id, row.source, row.name, row.exchange])).toEqual([
      ['title', '井绳', null, null],
      ['standfirst', '一口井和两个人。', null, null],
      ['credits', '采访：苏苇', null, null],
      [asked.id, '这口井有多深？', 'Su Wei', 1],
      [said.id, '绳子放下去，提上来是*干*的。', 'Zheng Man', null],
    ])
    await save(id, done(said.id, 'The rope comes up *dry*.'))
    await save(id, done('title', 'The rope'))
    await save(id, { ...done('credits', 'Interview: Su Wei'), progress: 'draft' })
    await save(id, done(asked.id, 'How deep is it?'))
    expect(await states(id)).toEqual(['done', 'missing', 'draft', 'done', 'done'])

    const en = await site.payload.findByID({
      collection: 'interviews',
      id,
      locale: 'en',
      draft: true,
    })
    expect(en.title).toBe('The rope')
    expect(en.credits).toMatchObject([{ label: 'Interview', names: ['Su Wei'] }])
    expect(passagesFromBody(en.body).map(({ id: one, speaker }) => [one, speaker])).toEqual([
      [asked.id, 's1'],
      [said.id, 's2'],
    ])
    const zh = await site.payload.findByID({
      collection: 'interviews',
      id,
      locale: 'zh',
      draft: true,
    })
    expect(zh.title).toBe('井绳')
    expect(passagesFromBody(zh.body)).toEqual([asked, said])
  })

  it('knows which rows their original has left behind, and what it said before', async () => {
    const [asked, said] = talk()
    if (!asked || !said) throw new Error('no talk')
    const id = await interview([asked, said])
    await save(id, done(asked.id, 'How deep is it?'))
    await save(id, done(said.id, 'It comes up dry.'))
    const now = { ...said, content: parseMarkup('绳子放下去，提上来是湿的。') }
    await rewrite(id, [asked, now])
    const stale = (await rowsOf(id)).filter(({ state }) => state === 'stale')
    expect(stale.map((row) => [row.id, row.was])).toEqual([
      [said.id, '绳子放下去，提上来是*干*的。'],
    ])
    const row = await save(id, { id: said.id, stillRight: true, base: 'It comes up dry.' })
    expect([row.state, row.words]).toEqual(['done', 'It comes up dry.'])
  })

  it('calls nothing done that was read in words which the original no longer has', async () => {
    const [asked] = talk()
    if (!asked) throw new Error('no talk')
    const id = await interview([asked])
    await rewrite(id, [{ ...asked, content: parseMarkup('这口井有几米深？') }])
    const read = { ...done(asked.id, 'How deep is it?'), source: '这口井有多深？' }
    expect(await save(id, read)).toMatchObject({ state: 'stale', was: '这口井有多深？' })
    const draft = {
      id: asked.id,
      words: 'How deep is',
      base: read.words,
      progress: 'draft' as const,
    }
    expect((await save(id, draft)).state).toBe('stale')
    expect(await save(id, { ...draft, base: draft.words, progress: 'done' })).toMatchObject({
      state: 'done',
      was: null,
    })
  })

  it('never overwrites what somebody else wrote meanwhile', async () => {
    const [asked] = talk()
    if (!asked) throw new Error('no talk')
    const id = await interview([asked])
    await save(id, done(asked.id, 'How deep?'))
    const late = save(id, done(asked.id, 'And how deep is that?'))
    await expect(late).rejects.toThrow(TranslationError)
    await expect(late).rejects.toMatchObject({
      code: 'changed-meanwhile',
      stands: { words: 'How deep?' },
    })
    expect((await rowsOf(id)).at(-1)?.words).toBe('How deep?')
  })

  it('keeps every row of two translators who save at the same time', async () => {
    const passages = Array.from({ length: 8 }, (_, n) => passage('answer', 's2', `第${n}句。`))
    const id = await interview(passages)
    await Promise.all(passages.map(({ id: row }, n) => save(id, done(row, `Sentence ${n}.`))))
    expect((await rowsOf(id)).slice(3).map(({ words }) => words)).toEqual(
      passages.map((_, n) => `Sentence ${n}.`),
    )
  })

  it('shows no visitor what a machine wrote, until somebody calls it done', async () => {
    const [asked, said] = talk()
    if (!asked || !said) throw new Error('no talk')
    const id = await interview([asked, said])
    await save(id, done('title', 'The rope'))
    await save(id, done(asked.id, 'How deep is it?'))
    await save(id, { id: said.id, words: 'Machine words.', base: null, progress: 'machine' })
    const standfirst = { id: 'standfirst', words: 'Machine words above.', base: null }
    expect((await save(id, { ...standfirst, progress: 'machine' })).words).toBe(standfirst.words)
    await publish(id)
    expect(JSON.stringify(await seen(id))).not.toContain('Machine words')
    expect(JSON.stringify(await seen(id))).toContain('How deep is it?')
    expect(await states(id)).toEqual(['done', 'machine', 'missing', 'done', 'machine'])
    await save(id, { id: said.id, words: 'Dry.', base: 'Machine words.', progress: 'done' })
    await publish(id)
    expect(JSON.stringify(await seen(id))).toContain('Dry.')
  })

  it('is closed to a contributor of the other language, and of the original there is none', async () => {
    const [asked] = talk()
    if (!asked) throw new Error('no talk')
    const id = await interview([asked])
    const limited = account('translator')
    await expect(save(id, done(asked.id, 'How deep?'), limited)).rejects.toMatchObject({
      status: 403,
    })
    expect((await readTranslation(site.payload, limited, id, 'en')).mayWrite).toBe(false)
    await expect(readTranslation(site.payload, editor, id, 'zh')).rejects.toMatchObject({
      code: 'not-a-translation',
    })
    expect((await rowsOf(id)).at(-1)?.words).toBeNull()
  })
})

const publish = (id: string) =>
  site.payload.update({
    collection: 'interviews',
    id,
    locale: 'en',
    data: { _status: 'published' },
    overrideAccess: false,
    user: editor,
  })

const seen = (id: string) =>
  site.payload.findByID({
    collection: 'interviews',
    id,
    locale: 'en',
    overrideAccess: false,
    fallbackLocale: false,
  })

it('is read and saved over REST by whoever has an account', async () => {
  const [asked] = talk()
  if (!asked) throw new Error('no talk')
  const id = await interview([asked])
  const path = `interviews/${id}/translation?to=en`
  expect((await site.rest('visitor', { path })).status).toBe(401)
  expect(await site.rest('contributor', { path })).toMatchObject({
    status: 200,
    body: { interview: id, from: 'zh', to: 'en', mayWrite: true },
  })
  const body = done(asked.id, 'How deep is it?')
  expect(await site.rest('contributor', { method: 'POST', path, body })).toMatchObject({
    status: 200,
    body: { row: { id: asked.id, words: 'How deep is it?', state: 'done' } },
  })
  expect(await site.rest('editor', { method: 'POST', path, body })).toMatchObject({
    status: 409,
    body: { errors: [{ code: 'changed-meanwhile' }], row: { words: 'How deep is it?' } },
  })
  expect(await site.rest('editor', { method: 'POST', path, body: { id: 3 } })).toMatchObject({
    status: 422,
    body: { errors: [{ code: 'bad-request' }] },
  })
  expect(
    (await site.rest('translator', { method: 'POST', path, body: { ...body, base: body.words } }))
      .status,
  ).toBe(403)
})
