import { expect, test } from '@playwright/test'

const interview = 'interviews/seventy-thousand-tapes'

test.describe('a visitor', () => {
  test('is led to the language of the browser', async ({ browser }) => {
    for (const [locale, path] of [
      ['en-GB', '/en'],
      ['zh-CN', '/zh'],
      ['de-DE', '/zh'],
    ] as const) {
      const context = await browser.newContext({ locale, baseURL: process.env.BASE_URL })
      const page = await context.newPage()
      await page.goto('/')
      expect(new URL(page.url()).pathname).toBe(path)
      await context.close()
    }
  })

  test('goes from the front page into an interview and from Chinese to English to both', async ({
    page,
  }) => {
    await page.goto('/zh')
    await page.getByRole('link', { name: '我们把一座城市的声音存进了七万盘磁带' }).first().click()
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('七万盘磁带')
    await expect(page.locator('[data-turn="1"]')).toContainText('陆知微')
    await expect(page.locator('[data-turn="2"]')).toContainText('沈雁回')

    const switcher = page.getByRole('navigation', { name: '阅读语言' })
    await switcher.getByRole('link', { name: 'English' }).click()
    await expect(page).toHaveURL(new RegExp(`/en/${interview}$`))
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(page.locator('[data-turn="1"]')).toContainText(
      'When did you first understand that a tape could die?',
    )

    await page
      .getByRole('navigation', { name: 'Reading language' })
      .getByRole('link', { name: 'Facing' })
      .click()
    await expect(page).toHaveURL(new RegExp(`/en/${interview}/facing$`))
    const row = page.locator('[data-passage]').filter({ hasText: 'a tape could die' })
    await expect(row.locator('[lang="en"]').first()).toBeVisible()
    await expect(row.locator('[lang="zh-Hans"]').first()).toBeVisible()
  })

  test('sees our own pictures', async ({ page }) => {
    await page.goto(`/zh/${interview}`)
    const picture = page.getByRole('figure').getByRole('img', { name: /开盘录音机/ })
    await picture.scrollIntoViewIfNeeded()
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0)
  })

  test('sees what is not translated, and what is older than its original', async ({ page }) => {
    await page.goto('/zh/interviews/tuning-the-sea/facing')
    await expect(page.locator('[data-missing]')).toHaveCount(1)
    await expect(page.locator('[data-stale]')).toHaveCount(1)
    await expect(page.locator('[data-missing]')).toContainText('尚无中文译文')
  })

  test('follows a name to the person', async ({ page }) => {
    await page.goto(`/en/${interview}`)
    await page.locator('.head').getByRole('link', { name: 'Shen Yanhui' }).click()
    await expect(page).toHaveURL(/\/en\/profiles\//)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Shen Yanhui')
  })

  test('follows a date on the timeline to the passage that says so', async ({ page }) => {
    await page.goto('/zh/timelines/linlan-sound-archive')
    const event = page.getByRole('listitem').filter({ hasText: '江水入库，七百余盘受淹' }).last()
    await expect(event).toHaveAttribute('data-edtf', '1998-08')
    await event.getByRole('link', { name: '访谈第1问' }).click()
    await expect(page).toHaveURL(/#p-[0-9a-hjkmnp-tv-z]{8}$/)
    const id = new URL(page.url()).hash.slice(1)
    const passage = page.locator(`#${id}`)
    await expect(passage).toBeInViewport()
    await expect(passage).toContainText('1998')
  })

  test('keeps a permanent address of a passage', async ({ page }) => {
    await page.goto(`/en/${interview}`)
    const id = await page.locator('[data-kind="answer"]').first().getAttribute('data-passage')
    const response = await page.request.get(`/p/${id}`, {
      maxRedirects: 0,
      headers: { 'accept-language': 'en' },
    })
    expect(response.status()).toBe(307)
    expect(response.headers().location).toBe(`/en/${interview}#p-${id}`)
    expect((await page.request.get('/p/zzzzzzzz', { maxRedirects: 0 })).status()).toBe(404)
  })

  test('is told in words when a page is not translated yet, or is not there', async ({ page }) => {
    const untranslated = await page.goto('/en/interviews/river-horns')
    expect(untranslated?.status()).toBe(404)
    await expect(page.getByRole('main')).toContainText('not in English yet')
    await page.getByRole('link', { name: /Read it in Chinese/ }).click()
    await expect(page).toHaveURL('/zh/interviews/river-horns')

    for (const path of [
      '/zh/interviews/no-such-thing',
      '/zh/nowhere',
      '/nowhere',
      '/en/p/x/y/z',
      '/p/zzzzzzzz',
      '/p/short',
    ]) {
      const response = await page.goto(path)
      expect(response?.status(), path).toBe(404)
      await expect(page.getByRole('main'), path).toContainText('Nobody answers')
    }
  })

  test('finds every public page named for search engines and feed readers', async ({
    page,
    request,
  }) => {
    await page.goto(`/zh/${interview}`)
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
      'href',
      new RegExp(`/zh/${interview}$`),
    )
    await expect(page.locator('link[rel=alternate][hreflang=en]')).toHaveAttribute(
      'href',
      new RegExp(`/en/${interview}$`),
    )
    await page.goto('/zh/interviews/river-horns')
    await expect(page.locator('link[rel=alternate][hreflang=en]')).toHaveCount(0)

    const sitemap = await (await request.get('/sitemap.xml')).text()
    expect(sitemap).toContain(`/en/${interview}</loc>`)
    expect(sitemap).not.toContain('/en/interviews/river-horns')
    const feed = await request.get('/en/feed.xml')
    expect(feed.headers()['content-type']).toContain('application/atom+xml')
    expect(await feed.text()).toContain('seventy thousand tapes')
    expect(await (await request.get('/robots.txt')).text()).toContain('sitemap.xml')
  })
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('everything can be read', async ({ page }) => {
    for (const [path, words] of [
      ['/zh', '我们把一座城市的声音存进了七万盘磁带'],
      [`/zh/${interview}`, '酒精，棉签，标准流程'],
      ['/en/timelines/china-language-models', '2023'],
      ['/en/profiles', 'Shen Yanhui'],
      ['/en/interviews/river-horns', 'not in English yet'],
      ['/zh/nowhere', '没有人回答'],
    ] as const) {
      await page.goto(path)
      await expect(page.getByRole('main'), path).toContainText(words)
    }
  })
})

test('no page lets anything foreign in, and none needs eval', async ({ request }) => {
  for (const path of ['/zh', `/zh/${interview}`, '/admin']) {
    const { 'content-security-policy': policy = '', ...headers } = (
      await request.get(path)
    ).headers()
    expect(policy, path).toContain("default-src 'self'")
    expect(policy, path).not.toContain('unsafe-eval')
    expect(policy, path).not.toContain('http')
    expect(headers['x-content-type-options'], path).toBe('nosniff')
    expect(headers['referrer-policy'], path).toBeTruthy()
  }
  expect((await request.get('/zh')).headers()['critical-ch']).toBeUndefined()
})
