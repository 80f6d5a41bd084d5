import { expect, test } from '@playwright/test'

import { bodyOf, signInOverRest } from './newsroom'

test('each language goes public by itself, and every page knows at once', async ({
  page,
  request,
}) => {
  const editor = signInOverRest(request, 'editor')
  const keeper = await (
    await editor.post('/api/profiles?locale=zh', {
      name: '柳问潮',
      kind: 'person',
      summary: '看守潮位站的人。',
      review: 'confirmed',
      _status: 'published',
    })
  ).json()
  const created = await editor.post('/api/interviews?locale=zh&draft=true', {
    title: '潮位站的一夜',
    form: 'qa',
    originalLanguage: 'zh',
    speakers: [{ key: 's1', role: 'interviewee', profile: keeper.doc.id }],
    body: bodyOf('潮水在两点一刻涨到最高。'),
  })
  expect(created.status()).toBe(201)
  const { doc } = await created.json()
  const address = '/zh/interviews/chao-wei-zhan-de-yi-ye'

  expect((await page.goto(address))?.status()).toBe(404)

  await editor.patch(`/api/interviews/${doc.id}?locale=zh`, { _status: 'published' })
  expect((await page.goto(address))?.status()).toBe(200)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('潮位站的一夜')
  await expect(page.locator('.head')).toContainText('柳问潮')
  const english = await page.goto(address.replace('/zh', '/en'))
  expect(english?.status()).toBe(404)
  await expect(page.getByRole('main')).toContainText('not in English yet')
  await page.goto('/zh/interviews')
  await expect(page.getByRole('link', { name: '潮位站的一夜' })).toBeVisible()

  await test.step('a person who is renamed', async () => {
    await editor.patch(`/api/profiles/${keeper.doc.id}?locale=zh`, {
      name: '柳问汐',
      _status: 'published',
    })
    await page.goto(address)
    await expect(page.locator('.head')).toContainText('柳问汐')
  })

  await test.step('a changed address leads on', async () => {
    await editor.patch(`/api/interviews/${doc.id}?locale=zh`, {
      slug: 'tide-station',
      _status: 'published',
    })
    const old = await request.get(address, { maxRedirects: 0 })
    expect(old.status()).toBe(308)
    expect(old.headers().location).toBe('/zh/interviews/tide-station')
    expect((await page.goto(address))?.status()).toBe(200)
    await expect(page).toHaveURL('/zh/interviews/tide-station')
  })

  await test.step('a draft changes nothing for readers', async () => {
    await editor.patch(`/api/interviews/${doc.id}?locale=zh&draft=true`, {
      title: '改了一半的标题',
    })
    await page.goto('/zh/interviews/tide-station')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('潮位站的一夜')
  })

  await test.step('what is withdrawn is gone', async () => {
    await editor.patch(`/api/interviews/${doc.id}?locale=zh`, { _status: 'draft' })
    expect((await page.goto('/zh/interviews/tide-station'))?.status()).toBe(404)
    await page.goto('/zh/interviews')
    await expect(page.getByRole('link', { name: '潮位站的一夜' })).toHaveCount(0)
    expect((await request.get('/zh/feed.xml').then((feed) => feed.text())).includes('潮位站')).toBe(
      false,
    )
  })
})

test('hostile words in a text stay words', async ({ page, request }) => {
  const editor = signInOverRest(request, 'editor')
  const { doc } = await (
    await editor.post('/api/interviews?locale=en', {
      title: 'Quotes <script>document.title="owned"</script> & "more"',
      slug: 'hostile-words',
      form: 'narrative',
      originalLanguage: 'en',
      body: bodyOf(
        '</p><img src=x onerror="document.title=1"> and ]]></script><script>document.title="owned"</script>',
      ),
      _status: 'published',
    })
  ).json()
  await page.goto('/en/interviews/hostile-words')
  await expect(page.getByRole('article')).toContainText('<img src=x onerror=')
  await expect(page.getByRole('article').locator('img, script')).toHaveCount(0)
  expect(await page.title()).not.toBe('owned')
  await editor.patch(`/api/interviews/${doc.id}?locale=en`, { _status: 'draft' })
})
