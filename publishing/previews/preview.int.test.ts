import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { facingLocale, locales, type Locale } from '@/locales/locale'
import { previewPath } from '@/model/address/addresses'
import { inlineText, type Passage } from '@/model/passage/passage'
import { newPreviewSecret, previewHash } from '@/model/address/previewSecret'

import type * as previewing from '@/queries/previewPage'
import type * as resolving from '@/queries/resolveAddress'

import { openTestPublishing, type TestPublishing } from '../openTestPublishing'
import { bodyOf, said } from '../testInterview'

let site: TestPublishing
let pages: typeof previewing
let addresses: typeof resolving
beforeAll(async () => {
  site = await openTestPublishing()
  pages = await import('@/queries/previewPage')
  addresses = await import('@/queries/resolveAddress')
})
afterAll(() => site.close())

const drafts: Record<Locale, [string, string]> = {
  zh: ['雾散的时候，灯还亮着。', '船从灯下过去。'],
  en: ['When the fog lifted, the lamp was still lit.', 'A boat passed below the lamp.'],
}
const titles = { zh: '灯与雾', en: 'Lamp and fog' }

const wordsOf = (passages: readonly Passage[] = []) =>
  passages.map(({ content }) => inlineText(content))

/** A link of an editor's: its id and its secret. */
async function link(id: string, locale: Locale, who: 'editor' | 'admin' = 'editor') {
  const { status, body } = await site.call(who, 'POST', `${id}/previews`, { locale, days: 7 })
  expect(status).toBe(200)
  const made: { id: string; path: string } = Object(body)
  return { id: made.id, path: made.path, secret: made.path.split('/').at(-1) ?? '' }
}

async function store(interview: string, locale: Locale, changes: Record<string, unknown>) {
  const secret = newPreviewSecret()
  await site.payload.create({
    collection: 'previewLinks',
    data: {
      interview,
      language: locale,
      hash: await previewHash(secret),
      expiresAt: new Date(Date.now() + 60_000).toISOString(),
      ...changes,
    },
  })
  return secret
}

describe.each(locales)('a preview link in %s', (locale) => {
  const other = facingLocale(locale)

  it('opens the newest draft of its language, and nothing else', async () => {
    const id = await site.interview()
    const elsewhere = await site.interview()
    const { path, secret } = await link(id, locale)
    expect(path).toBe(previewPath(locale, secret))
    const preview = await pages.previewPage(locale, secret)
    expect(preview?.page.title).toBe(titles[locale])
    expect(wordsOf(preview?.page.passages)).toEqual(drafts[locale])
    expect(preview?.isPublic).toBe(false)
    expect(JSON.stringify(preview)).not.toContain(titles[other])
    expect(JSON.stringify(preview)).not.toContain(drafts[other][0])
    expect(JSON.stringify(preview)).not.toContain(elsewhere)
    expect(await addresses.resolveAddress(path, new Headers())).toEqual({ answer: 'page' })

    expect(await pages.previewPage(other, secret)).toBeNull()
    expect(await addresses.resolveAddress(previewPath(other, secret), new Headers())).toEqual({
      answer: 'missing',
    })
    await site.write(id, locale, { title: 'X' })
    expect((await pages.previewPage(locale, secret))?.page.title).toBe('X')
    expect(await site.seen(id, locale)).toBeNull()
  })

  it('shows what is not yet public of a public text, and says so', async () => {
    const id = await site.interview()
    const { secret } = await link(id, locale)
    await site.call('editor', 'POST', `${id}/publish`, { locale })
    await site.write(id, locale, { title: 'Z' })
    const preview = await pages.previewPage(locale, secret)
    expect(preview).toMatchObject({ isPublic: true, page: { title: 'Z' } })
    expect(await site.seen(id, locale)).toBe(titles[locale])
  })
})

describe('a preview link', () => {
  it.each([
    ['expired', () => ({ expiresAt: new Date(Date.now() - 1000).toISOString() })],
    ['revoked', () => ({ revokedAt: new Date().toISOString() })],
  ])('opens nothing once it is %s', async (_, changes) => {
    const id = await site.interview()
    expect(await pages.previewPage('zh', await store(id, 'zh', {}))).not.toBeNull()
    const secret = await store(id, 'zh', changes())
    expect(await pages.previewPage('zh', secret)).toBeNull()
    expect(await addresses.resolveAddress(previewPath('zh', secret), new Headers())).toEqual({
      answer: 'missing',
    })
  })

  it('is neither guessed nor found by its hash', async () => {
    const id = await site.interview()
    const { secret } = await link(id, 'zh')
    const hash = await previewHash(secret)
    for (const guess of [newPreviewSecret(), hash, secret.toUpperCase(), ''])
      expect(await pages.previewPage('zh', guess)).toBeNull()
    for (const who of ['visitor', 'editor'] as const) {
      const { body } = await site.rest(who, { path: 'previewLinks?locale=zh&previewHash=' + hash })
      expect(JSON.stringify(body)).not.toContain(hash)
      expect(JSON.stringify(body)).not.toContain(secret)
    }
    for (const path of ['previewLinks', `interviews/${id}?draft=true`, `interviews/${id}`]) {
      const { status } = await site.rest('visitor', {
        path: `${path}${path.includes('?') ? '&' : '?'}locale=zh`,
      })
      expect(status, path).toBeGreaterThanOrEqual(403)
    }
    const stored = await site.payload.find({ collection: 'previewLinks', showHiddenFields: true })
    expect(stored.docs.map((row) => row.hash)).toContain(hash)
    expect(JSON.stringify(stored.docs)).not.toContain(secret)
  })

  it('goes with its interview into the trash', async () => {
    const id = await site.interview()
    const { secret } = await link(id, 'zh')
    await site.payload.update({
      collection: 'interviews',
      id,
      locale: 'zh',
      data: { deletedAt: new Date().toISOString() },
    })
    expect(await pages.previewPage('zh', secret)).toBeNull()
  })

  it('keeps back what only a machine has translated, and the original that is not public', async () => {
    const { payload } = site
    const { id } = await payload.create({
      collection: 'interviews',
      locale: 'zh',
      draft: true,
      data: {
        title: '机器',
        form: 'narrative',
        originalLanguage: 'zh',
        body: bodyOf([said('prevw001', '甲'), said('prevw002', '乙')]),
      },
    })
    await payload.update({
      collection: 'interviews',
      id,
      locale: 'en',
      draft: true,
      data: {
        title: 'Machine',
        body: bodyOf([said('prevw001', 'A'), said('prevw002', 'B', { progress: 'machine' })]),
      },
    })
    const { secret } = await link(id, 'en')
    expect(wordsOf((await pages.previewPage('en', secret))?.page.passages)).toEqual(['A'])
    await site.call('editor', 'POST', `${id}/publish`, { locale: 'zh' })
    const aligned = await pages.previewPage('en', secret)
    expect(aligned?.page.passages.map((passage) => passage.id)).toEqual(['prevw001', 'prevw002'])
    expect(wordsOf(aligned?.page.passages)).toEqual(['A', ''])
  })
})

describe('the newsroom', () => {
  it('sees who made which link and until when, and closes it for good', async () => {
    const id = await site.interview()
    const { id: made, secret } = await link(id, 'en', 'admin')
    const list = async () =>
      Object((await site.call('contributor', 'GET', `${id}/previews`)).body).previews
    const week = 7 * 24 * 60 * 60 * 1000
    const [shown] = await list()
    expect(shown).toMatchObject({ id: made, language: 'en', by: 'admin', state: 'open' })
    expect(Math.abs(Date.parse(shown.expiresAt) - Date.now() - week)).toBeLessThan(60_000)
    expect(JSON.stringify(shown)).not.toContain(await previewHash(secret))

    const path = `${id}/previews/${made}`
    const elsewhere = await site.interview()
    expect((await site.call('editor', 'DELETE', path.replace(id, elsewhere))).status).toBe(404)
    expect((await site.call('editor', 'DELETE', path)).body).toMatchObject({ state: 'revoked' })
    expect((await site.call('editor', 'DELETE', path)).status).toBe(200)
    expect(await list()).toMatchObject([{ state: 'revoked' }])
    expect(await pages.previewPage('en', secret)).toBeNull()
  })

  it.each([
    ['no language', { days: 7 }, 'no-language'],
    ['no days', { locale: 'zh' }, 'no-days'],
    ['too many days', { locale: 'zh', days: 365 }, 'no-days'],
  ])('is refused for %s', async (_, sent, code) => {
    const id = await site.interview()
    expect(await site.call('editor', 'POST', `${id}/previews`, sent)).toMatchObject({
      status: 422,
      body: { errors: [{ code }] },
    })
  })

  it.each([
    ['contributor', 403],
    ['translator', 403],
    ['visitor', 401],
  ] as const)('lets no %s make or close one, nor past the endpoint', async (who, status) => {
    const id = await site.interview()
    const { id: made, secret } = await link(id, 'zh')
    const body = { locale: 'zh', days: 1 }
    expect((await site.call(who, 'POST', `${id}/previews`, body)).status).toBe(status)
    expect((await site.call(who, 'DELETE', `${id}/previews/${made}`)).status).toBe(status)
    for (const method of ['PATCH', 'DELETE'] as const) {
      const path = `previewLinks/${made}`
      expect((await site.rest(who, { method, path, body: {} })).status).toBe(403)
    }
    const row = { interview: id, language: 'zh', hash: 'a', expiresAt: new Date().toISOString() }
    const direct = await site.rest(who, { method: 'POST', path: 'previewLinks', body: row })
    expect(direct.status).toBe(403)
    expect(await pages.previewPage('zh', secret)).not.toBeNull()
  })
})
