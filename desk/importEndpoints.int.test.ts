import { handleEndpoints, type SanitizedConfig } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { openTestPayload, type TestPayload } from '@/database/openTestPayload'

import { otherArticle, testArticle } from './testArticle'

let site: TestPayload
let config: Promise<SanitizedConfig>
const keys: Record<string, string> = {}

beforeAll(async () => {
  site = await openTestPayload()
  config = Promise.resolve(site.payload.config)
  for (const role of ['admin', 'contributor'] as const) {
    keys[role] = `key-of-the-${role}-account`
    await site.payload.create({
      collection: 'users',
      data: {
        email: `${role}@example.org`,
        password: 'a long enough one',
        name: role,
        role,
        enableAPIKey: true,
        apiKey: keys[role],
      },
    })
  }
})
afterAll(() => site.close())

type As = 'admin' | 'contributor' | 'visitor'

async function call(path: string, who: As, init: RequestInit = {}) {
  const headers = new Headers(init.headers)
  headers.set('accept-language', 'en')
  if (who !== 'visitor') headers.set('authorization', `users API-Key ${keys[who] ?? ''}`)
  const request = new Request(`http://localhost/api/imports${path}`, {
    method: 'POST',
    ...init,
    headers,
  })
  const response = await handleEndpoints({ config, request })
  const type = response.headers.get('content-type') ?? ''
  const body: unknown = type.includes('json') ? await response.json() : await response.arrayBuffer()
  return { status: response.status, headers: response.headers, body: Object(body) }
}

const json = (value: unknown): RequestInit => ({
  body: JSON.stringify(value),
  headers: { 'content-type': 'application/json' },
})

function form(bytes: BlobPart, name: string, hints: Record<string, string> = {}): RequestInit {
  const body = new FormData()
  body.set('file', new File([bytes], name))
  for (const [key, value] of Object.entries(hints)) body.set(key, value)
  return { body }
}

describe('over REST', () => {
  it('a contributor sends a file, sees the proposal, accepts it, and gets the same ids again', async () => {
    const proposed = await call('/propose', 'contributor', form(testArticle, 'lighthouse.md'))
    expect(proposed.status).toBe(201)
    expect(proposed.body.proposal).toMatchObject({
      file: 'lighthouse.md',
      form: 'qa',
      language: 'zh',
      metadata: { title: '灯塔上的最后一班' },
    })
    const accept = () => call(`/${proposed.body.id}/accept`, 'contributor', json({ as: 'new' }))
    const accepted = await accept()
    expect(accepted.status).toBe(200)
    expect(Object.keys(accepted.body).sort()).toEqual(['events', 'interview', 'profiles', 'source'])
    expect((await accept()).body).toEqual(accepted.body)
    const { docs } = await site.payload.find({ collection: 'interviews', locale: 'zh' })
    expect(docs).toEqual([
      expect.objectContaining({ id: accepted.body.interview, _status: 'draft' }),
    ])
  })

  it('takes pasted text, with hints', async () => {
    const { status, body } = await call(
      '/propose',
      'contributor',
      json({ text: otherArticle, form: 'narrative' }),
    )
    expect(status).toBe(201)
    expect(body.proposal).toMatchObject({ form: 'narrative', speakers: [] })
    const again = await call(`/${body.id}/read-again`, 'contributor', json({ form: 'qa' }))
    expect(again.body.proposal).toMatchObject({ form: 'qa' })
  })

  it('compares a copy with its interview, and says how far accepting has come', async () => {
    const first = await call('/propose', 'contributor', form(`${testArticle}\n`, 'tower.md'))
    const { body: accepted } = await call(
      `/${first.body.id}/accept`,
      'contributor',
      json({ as: 'new' }),
    )
    const steps = await call(`/${first.body.id}/steps`, 'contributor', { method: 'GET' })
    expect(steps.body).toMatchObject({ state: 'accepted', interview: accepted.interview })
    expect(
      steps.body.steps.every(({ done, total }: Record<string, number>) => done === total),
    ).toBe(true)

    const changed = testArticle.replace('腿抖了三天', '腿抖了整整三天')
    const copy = await call('/propose', 'contributor', form(changed, 'changed.md'))
    const path = `/${copy.body.id}/comparison?interview=${accepted.interview}`
    const { status, body } = await call(path, 'contributor', { method: 'GET' })
    expect(status).toBe(200)
    expect(body.counts).toMatchObject({ changed: 1, added: 0, gone: 0 })
    expect((await call(path, 'visitor', { method: 'GET' })).status).toBe(401)
  })

  it('finds profiles by a part of a name, for whoever is signed in', async () => {
    const found = await call(`/profiles?q=${encodeURIComponent('孟怀')}`, 'contributor', {
      method: 'GET',
    })
    expect(found.body.profiles).toEqual([{ id: expect.any(String), name: '孟怀舟' }])
    expect((await call('/profiles?q=a', 'visitor', { method: 'GET' })).status).toBe(401)
  })

  it('keeps edits, sets aside, brings back, and gives the raw bytes out as a download only', async () => {
    const { body } = await call(
      '/propose',
      'contributor',
      form(`${otherArticle}\n<script>`, 'x.md'),
    )
    const { id } = body
    const edits = { changes: [{ do: 'metadata', metadata: { title: '井' } }], taken: 1 }
    const since = 1
    const kept = await call(`/${id}/edits`, 'contributor', json({ edits, since }))
    expect(kept.body).toMatchObject({ id, revision: 2, facts: { willCreate: { events: 1 } } })
    const late = await call(`/${id}/edits`, 'admin', json({ edits: { changes: [] }, since }))
    expect(late.status).toBe(409)
    expect(late.body.errors?.[0]?.code).toBe('changed-meanwhile')
    const early = await call(`/${id}/accept`, 'admin', json({ as: 'new', since }))
    expect(early.body.errors?.[0]?.code).toBe('changed-meanwhile')
    const aside = await call(`/${id}/set-aside`, 'contributor', json({ reason: '不收' }))
    expect(aside.body).toEqual({ id, state: 'setAside' })
    expect((await call(`/${id}/accept`, 'admin', json({ as: 'new' }))).status).toBe(409)
    expect((await call(`/${id}/reopen`, 'contributor')).body.state).toMatch(/review|copy/)
    const raw = await call(`/${id}/raw`, 'contributor', { method: 'GET' })
    expect(raw.headers.get('content-disposition')).toContain('attachment')
    expect(raw.headers.get('content-type')).toBe('application/octet-stream')
  })

  it.each([
    ['no account', 401, 'visitor', '/propose', () => form(testArticle, 'a.md')],
    ['no account, accepting', 401, 'visitor', '/any/accept', () => json({ as: 'new' })],
    ['an import that is not there', 404, 'admin', '/none/accept', () => json({ as: 'new' })],
    ['a decision that there is not', 422, 'admin', '/none/accept', () => json({ as: 'twin' })],
    ['neither form nor JSON', 415, 'admin', '/propose', () => ({ body: 'words' })],
    ['a PDF', 415, 'admin', '/propose', () => form('%PDF-1.7\n', 'a.pdf')],
    ['an empty file', 422, 'admin', '/propose', () => form('', 'a.md')],
    ['no words', 422, 'admin', '/propose', () => form('—— ——\n', 'a.md')],
    ['broken JSON', 422, 'admin', '/propose', () => ({ ...json(0), body: '{' })],
    [
      'more than 20 MB',
      413,
      'admin',
      '/propose',
      () => form(new Uint8Array(20 * 1024 * 1024 + 1), 'a.md'),
    ],
    ['far more', 413, 'admin', '/propose', () => form(new Uint8Array(25 * 1024 * 1024), 'a.md')],
  ] as const)('refuses %s with %i and says why', async (_, status, who, path, init) => {
    const answer = await call(path, who, init())
    expect(answer.status).toBe(status)
    expect(answer.body.errors).toEqual([
      {
        code: expect.stringMatching(/^[a-z-]+$/),
        message: expect.stringMatching(/^[A-Z][^{}]+\.$/),
      },
    ])
  })

  it('keeps what it could not read, and nothing of what was too large', async () => {
    const { docs } = await site.payload.find({
      collection: 'imports',
      where: { state: { equals: 'refused' } },
    })
    expect(docs.map(({ filename }) => filename).sort()).toEqual(['a.md', 'a.pdf'])
  })

  it('answers the inbox once, and then only what has changed', async () => {
    const get = { method: 'GET' }
    const { body } = await call('/inbox?show=all', 'contributor', get)
    expect(body.counts.all).toBe(body.entries.length)
    const seen = `/inbox?show=all&seen=${encodeURIComponent(body.stamp)}`
    expect((await call(seen, 'contributor', get)).status).toBe(204)
    await call(`/${body.entries[0].id}/set-aside`, 'contributor', json({ reason: '' }))
    expect((await call(seen, 'contributor', get)).body.counts.setAside).toBeGreaterThan(0)
    expect((await call(seen, 'visitor', get)).status).toBe(401)
  })

  it('answers in short to whoever asks for no more, and calls pasted text by its first words', async () => {
    const text = `${otherArticle}\n\n再来一段。`
    const init = json({ text })
    const headers = { ...init.headers, prefer: 'return=minimal' }
    const first = await call('/propose', 'contributor', { ...init, headers })
    expect(first.body).toEqual({ id: expect.any(String), again: false })
    const second = await call('/propose', 'contributor', { ...init, headers })
    expect(second.body).toEqual({ id: first.body.id, again: true })
    const { entries } = (await call('/inbox', 'contributor', { method: 'GET' })).body
    const entry = entries.find(({ id }: { id: string }) => id === first.body.id)
    expect(entry).toMatchObject({ filename: null, length: { language: 'zh' } })
  })

  it('shows how bytes begin in each encoding that makes sense, and refuses one that there is not', async () => {
    const bytes = Uint8Array.from([0xbf, 0x4f, 0xb6, 0xf0, 0xa4, 0xa3, 0xac, 0x4f])
    const { status, body } = await call('/propose', 'contributor', form(bytes, 'tower.txt'))
    expect([status, body.errors[0].code]).toEqual([422, 'unknown-encoding'])
    const { guesses } = (await call(`/${body.id}/encodings`, 'contributor', { method: 'GET' })).body
    expect(guesses[0]).toEqual({ encoding: 'big5', name: 'Big5', sample: '燈塔不是' })
    const again = (encoding: string) =>
      call(`/${body.id}/read-again`, 'contributor', json({ encoding }))
    expect((await again('klingon')).status).toBe(422)
    expect((await again('big5')).body.proposal).toMatchObject({ encoding: 'big5' })
  })

  it('lets nobody write imports by hand', async () => {
    const { docs } = await site.payload.find({ collection: 'imports', limit: 1 })
    const init = { ...json({ state: 'accepted', plan: null }), method: 'PATCH' }
    expect((await call(`/${docs[0]?.id}`, 'admin', init)).status).toBe(403)
    expect((await call(`/${docs[0]?.id}`, 'visitor', { method: 'GET' })).status).toBe(403)
  })
})
