import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

import { openTestNewsroom, type TestNewsroom } from '@/collections/openTestNewsroom'
import { parseMarkup } from '@/model/passage/inlineMarkup'
import type { Passage } from '@/model/passage/passage'
import { bodyFromPassages } from '@/transcript/convert/fromPassages'

import { openTestProvider, saying, type TestProvider } from './openTestProvider'

let site: TestNewsroom
let service: TestProvider
beforeAll(async () => {
  service = await openTestProvider()
  site = await openTestNewsroom()
})
afterAll(async () => {
  await site.close()
  await service.close()
})
beforeEach(() => {
  vi.stubEnv('SUGGEST_URL', service.address)
  vi.stubEnv('SUGGEST_MODEL', 'a-model')
  vi.stubEnv('SUGGEST_KEY', 'a-key-that-nobody-sees')
})
afterEach(() => vi.unstubAllEnvs())

let made = 0
const passage = (words: string, more: Partial<Passage> = {}): Passage => ({
  id: `sg${String(++made).padStart(6, '0')}`,
  kind: 'answer',
  speaker: 's2',
  content: parseMarkup(words),
  ...more,
})

async function interview(passages: Passage[]): Promise<string> {
  const profile = await site.payload.create({
    collection: 'profiles',
    locale: 'zh',
    draft: true,
    data: { name: `郑满${made}`, kind: 'person', review: 'confirmed', aliases: [{ text: '老郑' }] },
  })
  await site.payload.update({
    collection: 'profiles',
    id: profile.id,
    locale: 'en',
    draft: true,
    data: { name: 'Zheng Man' },
  })
  const { id } = await site.payload.create({
    collection: 'interviews',
    locale: 'zh',
    draft: true,
    data: {
      title: '井绳',
      form: 'qa',
      originalLanguage: 'zh',
      speakers: [
        { key: 's1', role: 'interviewer', name: { zh: '苏苇', en: 'Su Wei' } },
        { key: 's2', role: 'interviewee', profile: profile.id },
      ],
      body: bodyFromPassages(passages),
    },
  })
  return id
}

const ask = (
  id: string,
  row: string | undefined,
  who: Parameters<TestNewsroom['rest']>[0] = 'editor',
) =>
  site.rest(who, { method: 'POST', path: `interviews/${id}/suggestions?to=en`, body: { id: row } })
const save = (id: string, body: object) =>
  site.rest('editor', { method: 'POST', path: `interviews/${id}/translation?to=en`, body })
const rows = (id: string) => site.rest('editor', { path: `interviews/${id}/translation?to=en` })

describe('a suggestion', () => {
  it('is stored as a machine’s, asked for with names and what stands around it', async () => {
    const asked = passage('这口井有多深？', { kind: 'question', speaker: 's1' })
    const said = passage('老郑说是*干*的。')
    const id = await interview([asked, said])
    await save(id, { id: asked.id, words: 'How deep is it?', base: null, progress: 'done' })
    service.answer(saying('Zheng Man says it is *dry*.'))
    const answer = await ask(id, said.id)
    expect(answer).toMatchObject({
      status: 200,
      body: {
        row: { id: said.id, state: 'machine', words: 'Zheng Man says it is *dry*.' },
        suggestion: null,
      },
    })
    expect(JSON.stringify(answer)).not.toContain('a-key')
    const [question] = service.asked
    for (const part of ['老郑 = Zheng Man', 'Su Wei: 这口井有多深？\n= How deep is it?', '井绳'])
      expect(question?.chat).toContain(part)

    service.answer(saying('It is dry, says Zheng Man.'))
    expect(await ask(id, said.id)).toMatchObject({
      body: { row: { state: 'machine', words: 'It is dry, says Zheng Man.' } },
    })
    service.answer(saying('The Well Rope'))
    expect(await ask(id, 'title')).toMatchObject({ body: { row: { state: 'machine' } } })
    const seen = await site.payload.findByID({
      collection: 'interviews',
      id,
      locale: 'en',
      draft: true,
    })
    expect(seen.title ?? '').toBe('')
  })

  it('is only shown where the words of a person stand, and takes the place of none', async () => {
    const said = passage('是干的。')
    const id = await interview([said])
    await save(id, { id: said.id, words: 'Dry.', base: null, progress: 'draft' })
    service.answer(saying('It is dry.'))
    expect(await ask(id, said.id)).toMatchObject({
      status: 200,
      body: { row: { words: 'Dry.', state: 'draft' }, suggestion: 'It is dry.' },
    })
    expect(
      await save(id, { id: said.id, words: 'It is dry.', base: 'Dry.', progress: 'machine' }),
    ).toMatchObject({ status: 409, body: { row: { words: 'Dry.', state: 'draft' } } })
  })

  it('does not overwrite what somebody writes while the service thinks', async () => {
    const said = passage('是湿的。')
    const id = await interview([said])
    let go = () => {}
    service.answer({ ...saying('Wet.'), until: new Promise<void>((open) => (go = open)) })
    const suggested = ask(id, said.id)
    await vi.waitFor(() => expect(service.asked).toHaveLength(1))
    await save(id, { id: said.id, words: 'Damp.', base: null, progress: 'draft' })
    go()
    expect(await suggested).toMatchObject({
      body: { row: { words: 'Damp.', state: 'draft' }, suggestion: 'Wet.' },
    })
  })

  it('is asked for once more where a link or a note got lost', async () => {
    const said = passage('见[账本](https://example.org/a)^[第三册]。')
    const id = await interview([said])
    const whole = 'See [the ledger](https://example.org/a)^[Book 3].'
    service.answer(saying('See the ledger.'), saying(whole))
    expect(await ask(id, said.id)).toMatchObject({ body: { row: { words: whole } } })
    expect(service.asked[1]?.chat).toContain(
      'it lost the link to https://example.org/a; it lost 1 of the notes',
    )
  })

  it('is made of each text of a figure by itself', async () => {
    const nothing = { src: null, sourceUrl: null, width: null, height: null, credit: null }
    const figure = { ...nothing, alt: '一口井', caption: '村口的井' }
    const picture = passage('', { kind: 'figure', speaker: null, figure })
    const id = await interview([picture])
    service.answer(saying('A well'), saying('The well of the village'))
    expect(await ask(id, picture.id)).toMatchObject({
      body: { row: { words: { alt: 'A well', caption: 'The well of the village', credit: null } } },
    })
  })

  it('comes after a pause where the service is asked too often', async () => {
    const said = passage('是干的。')
    const id = await interview([said])
    service.answer({ status: 429, headers: { 'retry-after': '1' } }, saying('Dry.'))
    expect(await ask(id, said.id)).toMatchObject({ status: 200, body: { row: { words: 'Dry.' } } })
    expect(service.asked).toHaveLength(2)
  })

  it('that is refused changes nothing and says why', async () => {
    const said = passage('是干的。')
    const id = await interview([said])
    service.answer({ status: 400, body: { error: { code: 'content_filter' } } })
    expect(await ask(id, said.id)).toMatchObject({
      status: 422,
      body: {
        errors: [{ code: 'suggest-declined', message: expect.stringContaining('declined') }],
      },
    })
    expect(await rows(id)).toMatchObject({ body: { rows: [{}, { words: null }] } })
  })

  it('is for those who write the language, and for rows that there are', async () => {
    const said = passage('是干的。')
    const id = await interview([said])
    service.answer(saying('Dry.'))
    expect((await ask(id, said.id, 'visitor')).status).toBe(401)
    expect(await ask(id, said.id, 'translator')).toMatchObject({
      status: 403,
      body: { errors: [{ code: 'may-not-write' }] },
    })
    expect((await ask(id, 'nothing0')).status).toBe(404)
    expect((await ask(id, undefined)).status).toBe(422)
    expect(service.asked).toHaveLength(0)
    expect((await ask(id, said.id, 'contributor')).status).toBe(200)
  })

  it('comes from nowhere where no service is set', async () => {
    const said = passage('是干的。')
    const id = await interview([said])
    expect(await rows(id)).toMatchObject({ body: { suggests: true } })
    vi.stubEnv('SUGGEST_URL', '')
    expect(await rows(id)).toMatchObject({ body: { suggests: false } })
    expect(await ask(id, said.id)).toMatchObject({
      status: 404,
      body: { errors: [{ code: 'suggest-off' }] },
    })
  })
})
