import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'

import { openTestNewsroom, type TestNewsroom } from '@/collections/openTestNewsroom'
import { rightForms } from '@/model/houseStyle/rightForms'
import type { Passage } from '@/model/passage/passage'

import { readFacing, replaceInTranslation } from './facing/facingCalls'
import { byPassage, facingHits } from './facing/facingHits'
import { bodyFromPassages } from './convert/fromPassages'
import { readNamings } from './style/readNamings'
import { passageFrom } from './testPassages'

/** What the editor reads and writes beside its own text, over REST as the browser does. */

const api = 'http://localhost:3000/api'

let site: TestNewsroom
beforeAll(async () => {
  site = await openTestNewsroom()
})
afterAll(() => site.close())
beforeEach(() =>
  vi.stubGlobal('fetch', async (address: string, { method, body }: RequestInit = {}) => {
    const answer = await site.rest('editor', {
      method: method === 'POST' ? 'POST' : 'GET',
      path: address.slice(api.length + 1),
      ...(typeof body === 'string' && { body: JSON.parse(body) }),
    })
    return Response.json(answer.body, { status: answer.status })
  }),
)
afterEach(() => vi.unstubAllGlobals())

const search = { words: '琴', isPattern: false, isExact: false, speaker: null }
const never = new AbortController().signal

it('knows the misspellings of names and the terms to avoid', async () => {
  for (const [zh, misspellings] of [
    ['沈雁回', ['沈燕回', 'Shen Yanhuei']],
    ['谭伯川', []],
  ] as const) {
    const { id } = await site.payload.create({
      collection: 'profiles',
      locale: 'zh',
      draft: true,
      data: { name: zh, kind: 'person', misspellings: [...misspellings] },
    })
    const en = { name: zh === '沈雁回' ? 'Shen Yanhui' : 'Tan Bochuan' }
    await site.payload.update({ collection: 'profiles', id, locale: 'en', draft: true, data: en })
  }
  const term = { zh: '潮琴', en: 'tide organ', avoid: ['潮水琴'] }
  await site.payload.create({ collection: 'terms', data: term })
  expect(rightForms(await readNamings(api, never))).toEqual([
    { wrong: '沈燕回', right: '沈雁回' },
    { wrong: 'Shen Yanhuei', right: 'Shen Yanhui' },
    { wrong: '潮水琴', right: '潮琴' },
  ])
})

/** An interview in English, and its Chinese. */
async function interviewOf(original: Passage[], translation: Passage[]): Promise<string> {
  const { id } = await site.payload.create({
    collection: 'interviews',
    locale: 'en',
    draft: true,
    data: {
      title: 'The organ',
      form: 'qa',
      originalLanguage: 'en',
      body: bodyFromPassages(original),
    },
  })
  await site.payload.update({
    collection: 'interviews',
    id,
    locale: 'zh',
    draft: true,
    data: { title: '琴', body: bodyFromPassages(translation) },
  })
  return id
}

const original = ['fc000001 - question Is the organ old?', 'fc000002 - answer The organ is.'].map(
  passageFrom,
)
const translation = [
  'fc000001 - question 琴老吗？',
  'fc000002 - answer 琴老，琴也响。',
  'fc000003 - note 琴不是我们的。',
].map(passageFrom)

it('replaces in a translation what it has shown, and nothing else', async () => {
  const place = { api, interview: await interviewOf(original, translation), locale: 'zh' as const }
  const shown = await readFacing(place, never)
  expect(shown.isTranslation).toBe(true)
  const groups = byPassage(facingHits(shown.passages, search, '风琴'))

  // Somebody else says it otherwise meanwhile.
  const others = [passageFrom('fc000001 - question 琴很老？'), ...translation.slice(1)]
  await site.payload.update({
    collection: 'interviews',
    id: place.interview,
    locale: 'zh',
    draft: true,
    data: { body: bodyFromPassages(others) },
  })

  const results = []
  for (const { passage, found } of groups)
    results.push((await replaceInTranslation(place, passage, found)).is)
  expect(results).toEqual(['changed', 'replaced', 'own'])
  const { passages } = await readFacing(place, never)
  expect(passages.map(({ content }) => content)).toEqual([
    [{ type: 'text', text: '琴很老？' }],
    [{ type: 'text', text: '风琴老，风琴也响。' }],
    [{ type: 'text', text: '琴不是我们的。' }],
  ])
})

it('reads an original, which is changed in its own editor', async () => {
  const ids = ['fc000011', 'fc000012']
  const renamed = original.map((passage, i) => ({ ...passage, id: ids[i] ?? '' }))
  const interview = await interviewOf(renamed, [])
  const shown = await readFacing({ api, interview, locale: 'en' }, never)
  expect(shown.isTranslation).toBe(false)
  expect(facingHits(shown.passages, { ...search, words: 'organ' }, '')).toHaveLength(2)
})

it('says so where nobody answers', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')))
  const place = { api, interview: 'x', locale: 'zh' as const }
  const [passage] = translation
  if (!passage) throw new Error('no passage')
  expect(await replaceInTranslation(place, passage, [])).toEqual({ is: 'unreachable' })
})
