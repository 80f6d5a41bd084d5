import { afterAll, beforeAll, expect, it } from 'vitest'

import { chatProvider } from './chatProvider'
import { openTestProvider, saying, type TestAnswer, type TestProvider } from './openTestProvider'
import { PassingTrouble } from './PassingTrouble'
import type { SuggestQuestion } from './suggestProvider'

let service: TestProvider
beforeAll(async () => {
  service = await openTestProvider()
})
afterAll(() => service.close())

const question: SuggestQuestion = {
  from: 'zh',
  to: 'en',
  title: '井绳',
  words: '绳子放下去，提上来是*干*的。',
  what: 'answer',
  speaker: 'Zheng Man',
  before: [{ speaker: 'Su Wei', source: '这口井有多深？', words: 'How deep is it?' }],
  after: [{ speaker: null, source: '他收起绳子。', words: null }],
  terms: [{ source: ['井绳'], target: 'well rope', avoid: ['cord'] }],
  wrong: null,
}
const ask = (signal?: AbortSignal, longest = 5000) =>
  chatProvider({ address: service.address, model: 'a-model', key: 'a-key' }, longest)(
    question,
    signal,
  )

it('asks for the words with what stands around them, the glossary and the key', async () => {
  service.answer(saying('  It comes up *dry*.\n'))
  expect(await ask()).toBe('It comes up *dry*.')
  const [asked] = service.asked
  expect(asked).toMatchObject({ path: '/v1/chat/completions', model: 'a-model' })
  expect(asked?.headers.authorization).toBe('Bearer a-key')
  for (const part of [
    'from Simplified Chinese into English',
    '<text>\n绳子放下去，提上来是*干*的。\n</text>',
    'an answer; Zheng Man speaks',
    'Su Wei: 这口井有多深？\n= How deep is it?',
    '他收起绳子。',
    '- 井绳 = well rope (not: cord)',
  ])
    expect(asked?.chat).toContain(part)
})

it('takes the words out of what a model puts around them', async () => {
  service.answer(saying('<think>A rope.\nDry.</think>\n<text>\nIt is dry.\n</text>'))
  expect(await ask()).toBe('It is dry.')
})

const problem = (status: number, code?: string) => ({
  status,
  body: { error: { message: 'No.', code } },
})
it.each<[string, TestAnswer, { code: string; passes: boolean }]>([
  ['a wrong key', problem(401), { code: 'suggest-key', passes: false }],
  ['an unknown model', problem(404), { code: 'suggest-settings', passes: false }],
  ['a page instead of an answer', { body: '<p>' }, { code: 'suggest-settings', passes: false }],
  [
    'another address',
    { status: 302, headers: { location: 'http://127.0.0.1:9/' } },
    { code: 'suggest-settings', passes: false },
  ],
  [
    'an allowance used up',
    problem(429, 'insufficient_quota'),
    { code: 'suggest-quota', passes: false },
  ],
  ['too many requests', problem(429), { code: 'suggest-limited', passes: true }],
  ['a fault', problem(503), { code: 'suggest-unavailable', passes: true }],
  ['a filter', problem(400, 'content_filter'), { code: 'suggest-declined', passes: false }],
  [
    'a filter while answering',
    saying('Half', { finish_reason: 'content_filter' }),
    { code: 'suggest-declined', passes: false },
  ],
  [
    'a refusal',
    saying(null, { message: { content: null, refusal: 'I would rather not.' } }),
    { code: 'suggest-declined', passes: false },
  ],
  [
    'an end too early',
    saying('It comes', { finish_reason: 'length' }),
    { code: 'suggest-cut', passes: false },
  ],
  ['nothing', saying(' \n'), { code: 'suggest-empty', passes: false }],
])('says what happened: %s', async (_what, answer, { code, passes }) => {
  service.answer(answer)
  const trouble = await ask().catch((error: unknown) => error)
  expect(trouble).toMatchObject({ code })
  expect(trouble instanceof PassingTrouble).toBe(passes)
})

it('reads how long the service wants to be left alone', async () => {
  service.answer({ ...problem(429), headers: { 'retry-after': '7' } })
  await expect(ask()).rejects.toMatchObject({ after: 7000 })
  const date = new Date(Date.now() + 60_000).toUTCString()
  service.answer({ ...problem(503), headers: { 'retry-after': date } })
  const trouble = await ask().catch((error: unknown) => error)
  expect(trouble instanceof PassingTrouble && trouble.after).toBeGreaterThan(50_000)
})

it('waits only so long, and ends with whoever asked', async () => {
  service.answer('silence')
  await expect(ask(undefined, 50)).rejects.toMatchObject({ code: 'suggest-timeout' })
  const gone = new AbortController()
  const asked = ask(gone.signal)
  gone.abort()
  await expect(asked).rejects.toMatchObject({ name: 'AbortError' })
})

it('says that nobody answers there', async () => {
  const nobody = await openTestProvider()
  await nobody.close()
  const provider = chatProvider({ address: nobody.address, model: 'a-model', key: null })
  await expect(provider(question)).rejects.toMatchObject({ code: 'suggest-unreachable' })
})
