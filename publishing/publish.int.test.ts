import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { facingLocale, locales } from '@/locales/locale'

import { openTestPublishing, type TestPublishing } from './openTestPublishing'

let site: TestPublishing
beforeAll(async () => {
  site = await openTestPublishing()
})
afterAll(() => site.close())

const titles = { zh: '灯与雾', en: 'Lamp and fog' }

describe.each(locales)('%s', (locale) => {
  const other = facingLocale(locale)

  it.each(['admin', 'editor'] as const)(
    'is published and withdrawn by the %s, with a save in the other language in between',
    async (who) => {
      const id = await site.interview()
      const published = await site.call(who, 'POST', `${id}/publish`, { locale })
      expect(published.status).toBe(200)
      expect(published.body).toMatchObject({
        languages: { [locale]: { status: 'published' }, [other]: { status: 'draft' } },
      })
      expect(await site.seen(id, locale)).toBe(titles[locale])
      expect(await site.seen(id, other)).toBeNull()

      await site.write(id, other, { title: 'W' })
      expect((await site.call(who, 'POST', `${id}/publish`, { locale: other })).status).toBe(200)
      await site.write(id, other, { title: 'X' })
      await site.write(id, locale, { title: 'Y' })

      expect((await site.call(who, 'POST', `${id}/withdraw`, { locale })).status).toBe(200)
      expect(await site.seen(id, locale)).toBeNull()
      expect(await site.seen(id, other)).toBe('W')
      expect(await site.newestTitle(id, other)).toBe('X')
      expect(await site.newestTitle(id, locale)).toBe('Y')
    },
  )

  it.each([
    ['contributor', 403],
    ['translator', 403],
    ['visitor', 401],
  ] as const)('is neither published nor withdrawn by the %s', async (who, status) => {
    const id = await site.interview()
    expect((await site.call(who, 'POST', `${id}/publish`, { locale })).status).toBe(status)
    expect(await site.seen(id, locale)).toBeNull()
    await site.call('editor', 'POST', `${id}/publish`, { locale })
    expect((await site.call(who, 'POST', `${id}/withdraw`, { locale })).status).toBe(status)
    expect(await site.seen(id, locale)).toBe(titles[locale])
  })
})

describe('publishing', () => {
  it('says to a contributor why they may not', async () => {
    const id = await site.interview()
    const { body } = await site.call('contributor', 'POST', `${id}/publish`, { locale: 'zh' })
    expect(body).toEqual({
      errors: [
        {
          code: 'may-not-publish',
          message: 'Contributors write drafts. Publishing and withdrawing are up to an editor.',
        },
      ],
    })
  })

  it('is refused on top of words that were not seen, and counts words of that language only', async () => {
    const id = await site.interview()
    const { body } = await site.call('editor', 'GET', `${id}/checks?locale=en`)
    const since: unknown = Object(body).revision
    await site.write(id, 'zh', { title: '灯与大雾' })
    const publish = () => site.call('editor', 'POST', `${id}/publish`, { locale: 'en', since })
    expect((await publish()).status).toBe(200)
    await site.write(id, 'en', { title: 'The lamp in the fog' })
    expect(await publish()).toMatchObject({
      status: 409,
      body: { errors: [{ code: 'changed-meanwhile' }] },
    })
    expect(await site.seen(id, 'en')).toBe('Lamp and fog')
  })

  it('takes the time of the last change for what was seen, too', async () => {
    const id = await site.interview()
    const { body } = await site.call('editor', 'GET', `${id}/languages`)
    const since: unknown = Object(body).updatedAt
    const publish = () => site.call('editor', 'POST', `${id}/publish`, { locale: 'zh', since })
    await site.write(id, 'zh', { title: '后来的题目' })
    expect((await publish()).status).toBe(409)
    expect(await site.seen(id, 'zh')).toBeNull()
  })

  it('needs a title, and one that a person wrote', async () => {
    const id = await site.interview()
    await site.write(id, 'en', { title: '' })
    const publish = () => site.call('editor', 'POST', `${id}/publish`, { locale: 'en' })
    expect((await publish()).body).toMatchObject({ errors: [{ code: 'no-title' }] })
    await site.payload.update({
      collection: 'interviews',
      id,
      locale: 'en',
      draft: true,
      data: { title: 'Lamp', translated: { title: { progress: 'machine' } } },
    })
    expect((await publish()).body).toMatchObject({ errors: [{ code: 'machine-title' }] })
    expect(await site.seen(id, 'en')).toBeNull()
  })

  it.each([
    ['no language', {}, 422, 'no-language'],
    ['another language', { locale: 'fr' }, 422, 'no-language'],
    ['all languages', { locale: 'all' }, 422, 'no-language'],
    ['a list', [], 422, 'bad-request'],
  ])('is refused for %s', async (_, body, status, code) => {
    const id = await site.interview()
    expect(await site.call('editor', 'POST', `${id}/publish`, body)).toMatchObject({
      status,
      body: { errors: [{ code }] },
    })
  })

  it('is not found for an interview that is not there or in the trash', async () => {
    const id = await site.interview()
    await site.payload.update({
      collection: 'interviews',
      id,
      locale: 'zh',
      data: { deletedAt: new Date().toISOString() },
    })
    for (const path of [`${id}/publish`, 'nothing/publish', `${id}/withdraw`]) {
      expect(await site.call('editor', 'POST', path, { locale: 'zh' })).toMatchObject({
        status: 404,
        body: { errors: [{ code: 'no-such-interview' }] },
      })
    }
  })
})

it('withdraws a language whose draft has lost its title', async () => {
  const id = await site.interview()
  await site.call('editor', 'POST', `${id}/publish`, { locale: 'en' })
  await site.write(id, 'en', { title: '' })
  expect((await site.call('editor', 'POST', `${id}/withdraw`, { locale: 'en' })).status).toBe(200)
  expect(await site.seen(id, 'en')).toBeNull()
})
