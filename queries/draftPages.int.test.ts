import { afterAll, beforeAll, expect, test } from 'vitest'

import { openTestNewsroom, type TestNewsroom } from '@/collections/openTestNewsroom'
import type { Requester } from '@/collections/roleMatrix'
import type { Locale } from '@/locales/locale'
import type { Passage } from '@/model/passage/passage'
import { bodyFromPassages } from '@/transcript/convert/fromPassages'

import type * as Drafts from './draftPages'
import type { keepWhatWasTyped as Keep } from './keepWhatWasTyped'
import type { resolveAddress as Resolve } from './resolveAddress'

let site: TestNewsroom
let drafts: typeof Drafts
let keepWhatWasTyped: typeof Keep
let resolveAddress: typeof Resolve
let id: string

function said(passage: string, text: string, state: Partial<Passage> = {}): Passage {
  return {
    id: passage,
    kind: 'narration',
    speaker: null,
    content: [{ type: 'text', text }],
    ...state,
  }
}

const headersOf = (who: Requester) =>
  new Headers(who === 'visitor' ? {} : { Authorization: `users API-Key ${who}-key-0123456789` })

const asked = (locale: Locale, screen: string | null = null) => ({ id, locale, screen })

const textOf = ({ content }: Passage) =>
  content.map((run) => (run.type === 'text' ? run.text : '')).join('')

function typed(who: Requester, screen: string, words: unknown) {
  return keepWhatWasTyped(
    new Request(`http://localhost:3000/api/typed/${screen}`, {
      method: 'PUT',
      headers: headersOf(who),
      body: JSON.stringify(words),
    }),
    screen,
  )
}

beforeAll(async () => {
  site = await openTestNewsroom()
  const { payload } = site
  for (const who of ['admin', 'editor', 'contributor', 'translator'] as const) {
    await payload.update({
      collection: 'users',
      id: site.user(who)?.id ?? '',
      data: { enableAPIKey: true, apiKey: `${who}-key-0123456789` },
    })
  }
  // The configuration reads the environment when it is loaded.
  drafts = await import('./draftPages')
  ;({ keepWhatWasTyped } = await import('./keepWhatWasTyped'))
  ;({ resolveAddress } = await import('./resolveAddress'))
  const doc = await payload.create({
    collection: 'interviews',
    locale: 'zh',
    draft: true,
    data: {
      title: '磨坊的早晨',
      form: 'qa',
      originalLanguage: 'zh',
      body: bodyFromPassages([said('0000dra1', '水先到。'), said('0000dra2', '石头后到。')]),
    },
  })
  id = doc.id
})
afterAll(() => site.close())

test.each(['admin', 'editor', 'contributor', 'translator'] as const)(
  '%s sees the draft as a page',
  async (who) => {
    const page = await drafts.draftInterviewPage(headersOf(who), asked('zh'))
    expect(page?.title).toBe('磨坊的早晨')
    expect(page?.passages.map(textOf)).toEqual(['水先到。', '石头后到。'])
    expect(await resolveAddress(`/zh/draft/${id}`, headersOf(who))).toEqual({ answer: 'page' })
  },
)

test('a visitor gets nothing, by no way', async () => {
  const visitor = headersOf('visitor')
  expect(await drafts.draftInterviewPage(visitor, asked('zh'))).toBeNull()
  expect(await drafts.draftFacingPage(visitor, asked('zh'))).toBeNull()
  for (const path of [`/zh/draft/${id}`, `/en/draft/${id}/facing`]) {
    expect(await resolveAddress(path, visitor)).toEqual({ answer: 'missing' })
  }
  expect(await typed('visitor', 'window', {})).toBe(401)
})

test('an interview that is not there is missing for editors too', async () => {
  const path = '/zh/draft/0123456789abcdef01234567'
  expect(await resolveAddress(path, headersOf('editor'))).toEqual({ answer: 'missing' })
})

test('where nothing is translated yet, every passage is a gap', async () => {
  const english = await drafts.draftInterviewPage(headersOf('editor'), asked('en'))
  expect(english?.passages.map((passage) => [passage.id, textOf(passage)])).toEqual([
    ['0000dra1', ''],
    ['0000dra2', ''],
  ])
  const facing = await drafts.draftFacingPage(headersOf('editor'), asked('zh'))
  expect(facing?.rows.map(({ id: row, translation }) => [row, translation])).toEqual([
    ['0000dra1', null],
    ['0000dra2', null],
  ])
})

test('what has been typed on a screen goes before what is stored, on that screen alone', async () => {
  const words = {
    interview: id,
    locale: 'zh',
    title: '磨坊的夜晚',
    standfirst: '',
    body: bodyFromPassages([said('0000dra1', '水先到，灯后到。')]),
  }
  expect(await typed('editor', 'window', words)).toBe(204)
  const titleFor = async (who: Requester, screen: string | null) =>
    (await drafts.draftInterviewPage(headersOf(who), asked('zh', screen)))?.title
  expect(await titleFor('editor', 'window')).toBe('磨坊的夜晚')
  expect(await titleFor('editor', 'other')).toBe('磨坊的早晨')
  expect(await titleFor('editor', null)).toBe('磨坊的早晨')
  expect(await titleFor('admin', 'window')).toBe('磨坊的早晨')
  const facing = await drafts.draftFacingPage(headersOf('editor'), asked('en', 'window'))
  expect(facing?.rows.map(({ source }) => source && textOf(source))).toEqual(['水先到，灯后到。'])
})

test('a machine’s words are a gap, stored or typed, as they are for readers', async () => {
  const body = bodyFromPassages([
    said('0000dra1', 'The water comes first.'),
    said('0000dra2', 'Stone late.', { progress: 'machine' }),
  ])
  await site.payload.update({
    collection: 'interviews',
    id,
    locale: 'en',
    draft: true,
    data: { title: 'A morning at the mill', body },
  })
  const words = { interview: id, locale: 'en', title: 'Typed', standfirst: '', body }
  await typed('editor', 'window', words)
  for (const screen of [null, 'window']) {
    const page = await drafts.draftInterviewPage(headersOf('editor'), asked('en', screen))
    expect(page?.passages.map(textOf)).toEqual(['The water comes first.', ''])
  }
})

test.each(['', '[]', '{"interview":1}', '{"interview":"a","locale":"fr"}'])(
  'what is no such words is refused: %s',
  async (body) => {
    const request = new Request('http://localhost:3000/api/typed/window', {
      method: 'PUT',
      headers: headersOf('editor'),
      body,
    })
    expect(await keepWhatWasTyped(request, 'window')).toBe(422)
  },
)
