import { expect, test } from '@playwright/test'

import { bodyOf, signInByForm, signInOverRest } from './newsroom'

test('a contributor writes drafts and publishes nothing over REST', async ({ request }) => {
  const contributor = signInOverRest(request, 'contributor')
  const written = await contributor.post('/api/interviews?locale=en&draft=true', {
    title: 'A draft by a contributor',
    form: 'narrative',
    originalLanguage: 'en',
    body: bodyOf('Only a draft.'),
  })
  expect(written.status()).toBe(201)
  const { doc } = await written.json()
  for (const path of [
    `/api/interviews/${doc.id}?locale=en`,
    `/api/interviews/${doc.id}?locale=en&draft=true`,
    `/api/interviews/${doc.id}?locale=en&publishAllLocales=true`,
    `/api/interviews/${doc.id}?locale=en&publishSpecificLocale=en`,
  ]) {
    const answer = await contributor.patch(path, { _status: 'published' })
    expect(answer.status(), path).toBe(403)
    expect((await request.get('/en/interviews/a-draft-by-a-contributor')).status(), path).toBe(404)
  }
})

test('a contributor finds nothing in the admin that publishes', async ({ page, request }) => {
  const contributor = signInOverRest(request, 'contributor')
  const { doc } = await (
    await contributor.post('/api/interviews?locale=zh&draft=true', {
      title: '撰稿人的草稿',
      form: 'narrative',
      originalLanguage: 'zh',
      body: bodyOf('只是草稿。'),
    })
  ).json()
  await signInByForm(page, 'contributor')
  await page.goto(`/admin/collections/interviews/${doc.id}?locale=zh`)
  await expect(page.getByRole('textbox', { name: /标题|Title/ }).first()).toHaveValue(
    '撰稿人的草稿',
  )
  await expect(page.getByRole('button', { name: /发布|Publish/ })).toHaveCount(0)
})

test('a visitor gets no draft, no other language and no account out of the API', async ({
  request,
}) => {
  for (const path of [
    '/api/interviews?locale=all',
    '/api/interviews?locale=en&draft=true',
    '/api/imports',
    '/api/users',
    '/api/interviews/versions',
  ]) {
    const response = await request.get(path)
    const body: { docs?: unknown[] } = await response.json()
    expect(response.status() >= 400 || body.docs?.length === 0, path).toBe(true)
  }
  const english = await (
    await request.get('/api/interviews?locale=en&fallback-locale=zh&limit=100')
  ).json()
  expect(JSON.stringify(english)).not.toContain('汽笛')
  expect(
    (
      await request.post('/api/imports/propose', { data: { text: '问：好吗？\n答：好。' } })
    ).status(),
  ).toBe(401)
})
