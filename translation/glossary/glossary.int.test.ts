import { handleEndpoints } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { openTestNewsroom, type TestNewsroom } from '@/collections/openTestNewsroom'
import { parseMarkup } from '@/model/passage/inlineMarkup'
import { bodyFromPassages } from '@/transcript/convert/fromPassages'

let site: TestNewsroom
beforeAll(async () => {
  site = await openTestNewsroom()
})
afterAll(() => site.close())

/** As the browser sends a file. */
async function send(who: 'editor' | 'contributor' | 'visitor', file: string) {
  const key = `users API-Key api-key-of-the-${who}-0123456789`
  const response = await handleEndpoints({
    config: site.payload.config,
    request: new Request('http://localhost:3000/api/terms/import', {
      method: 'POST',
      headers: {
        'content-type': 'text/csv',
        'accept-language': 'en',
        ...(who !== 'visitor' && { authorization: key }),
      },
      body: file,
    }),
  })
  const body: unknown = await response.json()
  return { status: response.status, body }
}

it('takes a table of terms in, changes what differs, and gives it back', async () => {
  const table =
    '中文,英文,不用的写法,说明\n开盘机,open-reel machine,recorder | reel player,\n井绳,well rope,,\n'
  expect(await send('editor', table)).toEqual({
    status: 200,
    body: { made: 2, changed: 0, same: 0 },
  })
  const changed = table.replace('well rope', 'rope of the well')
  expect(await send('editor', changed)).toMatchObject({ body: { made: 0, changed: 1, same: 1 } })
  const { body } = await site.rest('contributor', { path: 'terms/export?as=csv' })
  expect(String(body).replace('\uFEFF', '').split('\r\n')).toEqual([
    'Chinese,English,Forms to avoid,Note',
    '井绳,rope of the well,,',
    '开盘机,open-reel machine,recorder | reel player,',
    '',
  ])
  const tbx = await site.rest('contributor', { path: 'terms/export?as=tbx' })
  expect(String(tbx.body)).toContain('<term>open-reel machine</term>')
})

it('takes nothing of a file with a bad line, and nothing from whoever may not', async () => {
  const answer = await send('editor', 'zh,en\n新词,new word\n半个,\n')
  expect(answer).toMatchObject({
    status: 422,
    body: {
      errors: [
        { code: 'glossary-rows' },
        { code: 'glossary-half', line: 3, message: 'Chinese and English are both needed' },
      ],
    },
  })
  const { totalDocs } = await site.payload.count({
    collection: 'terms',
    where: { zh: { equals: '新词' } },
  })
  expect(totalDocs).toBe(0)
  expect((await send('visitor', 'zh,en\n新词,new word\n')).status).toBe(401)
  expect((await send('contributor', 'zh,en\n新词,new word\n')).status).toBe(403)
  expect((await send('editor', '')).status).toBe(422)
  expect((await site.rest('visitor', { path: 'terms/export?as=csv' })).status).toBe(401)
})

it('gives a translator the terms that the original says, with the forms to avoid', async () => {
  const { id } = await site.payload.create({
    collection: 'interviews',
    locale: 'zh',
    draft: true,
    data: {
      title: '机器',
      form: 'qa',
      originalLanguage: 'zh',
      body: bodyFromPassages([
        { id: 'tm000001', kind: 'narration', speaker: null, content: parseMarkup('那台开盘机。') },
      ]),
    },
  })
  expect(await site.rest('editor', { path: `interviews/${id}/translation?to=en` })).toMatchObject({
    body: {
      terms: [
        {
          source: ['开盘机'],
          target: 'open-reel machine',
          avoid: ['recorder', 'reel player'],
        },
      ],
    },
  })
})
