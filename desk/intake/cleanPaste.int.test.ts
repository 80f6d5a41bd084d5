import { handleEndpoints, type SanitizedConfig } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { openTestPayload, type TestPayload } from '@/database/openTestPayload'

let site: TestPayload
let config: Promise<SanitizedConfig>
const key = 'key-of-the-contributor-account'

beforeAll(async () => {
  site = await openTestPayload()
  config = Promise.resolve(site.payload.config)
  await site.payload.create({
    collection: 'users',
    data: {
      email: 'contributor@example.org',
      password: 'a long enough one',
      name: 'contributor',
      role: 'contributor',
      enableAPIKey: true,
      apiKey: key,
    },
  })
  await site.payload.create({
    collection: 'profiles',
    locale: 'zh',
    data: {
      name: '沈雁回',
      kind: 'person',
      review: 'confirmed',
      slug: 'shen-yanhui',
      aliases: [{ text: '阿堰' }],
    },
  })
})
afterAll(() => site.close())

async function clean(body: unknown, isSignedIn = true) {
  const request = new Request('http://localhost/api/imports/clean', {
    method: 'POST',
    body: JSON.stringify(body),
    headers: {
      'content-type': 'application/json',
      'accept-language': 'en',
      ...(isSignedIn && { authorization: `users API-Key ${key}` }),
    },
  })
  const response = await handleEndpoints({ config, request })
  return { status: response.status, body: Object(await response.json()) }
}

const speakers = [
  { key: 's4', label: '陆知微', role: 'interviewer' },
  { key: 's9', label: '沈雁回', role: 'interviewee' },
]

describe('what is pasted', () => {
  it('comes back as passages of those who speak in the interview, and nothing is stored', async () => {
    const html =
      '<p><b>记者：</b>几点起床？</p><p>阿堰：四点。<em>雷打不动</em>。</p><p>记者：然后呢？</p><p>阿堰：然后他<a href="javascript:alert(1)" onclick="alert(1)">叫我</a>。</p><p>许河：我也在。</p><p>许河：对。</p><script>alert(1)</script>'
    const { status, body } = await clean({ html, language: 'zh', speakers })
    expect(status).toBe(200)
    expect(body.turns.speakers).toEqual([
      expect.objectContaining({ label: '记者', role: 'interviewer', match: 's4' }),
      expect.objectContaining({ label: '阿堰', turns: 2, match: 's9' }),
      expect.objectContaining({ label: '许河', turns: 1, match: null }),
    ])
    expect(body.turns.passages[1]).toEqual({
      kind: 'answer',
      speaker: body.turns.speakers[1].key,
      content: [
        { type: 'text', text: '四点。' },
        { type: 'text', text: '雷打不动', emphasis: true },
        { type: 'text', text: '。' },
      ],
    })
    expect(body.plain).toHaveLength(6)
    expect(JSON.stringify(body)).not.toContain('alert')
    const { totalDocs } = await site.payload.count({ collection: 'imports' })
    expect(totalDocs).toBe(0)
  })

  it('keeps foreign pictures as addresses and counts those of which nothing came', async () => {
    const html =
      '<p>河堤。</p><img src="https://example.org/a.jpg" alt="河堤"><img src="file:///C:/b.png"><img src="pasted:0"><p>再往前走，就是从前的渡口了。</p>'
    const { body } = await clean({ html, language: 'zh' })
    const figures = body.plain.flatMap(({ figure }: { figure?: unknown }) => figure ?? [])
    expect(figures).toEqual([
      expect.objectContaining({ sourceUrl: 'https://example.org/a.jpg', alt: '河堤' }),
      expect.objectContaining({ sourceUrl: 'pasted:0' }),
    ])
    expect(body.lostPictures).toBe(1)
  })

  it('of a visitor is not read', async () => {
    const { status, body } = await clean({ text: '水。', language: 'zh' }, false)
    expect([status, body.errors[0].code]).toEqual([401, 'not-signed-in'])
  })

  it.each([
    [
      'more than is ever pasted',
      { text: '水'.repeat(2_000_001), language: 'zh' },
      413,
      'too-large',
    ],
    ['nothing', { text: ' ', language: 'zh' }, 422, 'no-material'],
    ['only code', { html: '<script>1</script>', language: 'zh' }, 422, 'empty'],
    ['nested without end', { html: '<div>'.repeat(9999), language: 'zh' }, 422, 'too-nested'],
    ['of no language', { text: '水。' }, 422, 'bad-request'],
    [
      'with speakers that are none',
      { text: '水。', language: 'zh', speakers: ['s1'] },
      422,
      'bad-request',
    ],
  ])('%s is refused with a reason', async (_, material, status, code) => {
    const refused = await clean(material)
    expect([refused.status, refused.body.errors[0].code]).toEqual([status, code])
    expect(refused.body.errors[0].message).toMatch(/^[A-Z][^{}]+\.$/)
  })
})
