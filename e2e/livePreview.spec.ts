import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'

import { bodyOf, signIn, signInOverRest } from './newsroom'

test.use({ locale: 'zh-CN', viewport: { width: 1440, height: 900 } })

const said = Array.from(
  { length: 24 },
  (_, at) => `渡口的第${at + 1}天，船${'慢慢'.repeat(30)}过去。`,
)

async function openDraft(page: Page, post: ReturnType<typeof signInOverRest>['post']) {
  const created = await post('/api/interviews?locale=zh&draft=true', {
    title: '渡口一年',
    form: 'narrative',
    originalLanguage: 'zh',
    body: bodyOf(...said),
  })
  const { doc }: { doc: { id: string } } = await created.json()
  await signIn(page, 'editor')
  await page.goto(`/admin/collections/interviews/${doc.id}?locale=zh`)
  return doc.id
}

const preview = (page: Page) => page.getByRole('region', { name: '读者看到的' })
const frame = (page: Page) => preview(page).locator('iframe').contentFrame()

test('an editor sees the reader’s page beside the text, as it is typed', async ({
  page,
  request,
}) => {
  const id = await openDraft(page, signInOverRest(request, 'editor').post)
  const text = page.locator('.ContentEditable__root')
  await expect(text).toContainText('渡口的第24天')
  await expect(preview(page)).toBeHidden()
  await page.getByRole('button', { name: '预览' }).click()
  await expect(frame(page).getByRole('heading', { level: 1 })).toHaveText('渡口一年')

  await test.step('a word is on the page before it is stored', async () => {
    await page.route(`**/api/interviews/${id}**`, (route) =>
      route.request().method() === 'PATCH' ? route.abort() : route.fallback(),
    )
    await text.getByText('渡口的第1天').click()
    await page.keyboard.press('Home')
    await page.keyboard.insertText('大雾。')
    await expect(frame(page).getByText('大雾。渡口的第1天')).toBeInViewport()
    await page.unroute(`**/api/interviews/${id}**`)
  })

  await test.step('the page goes with the caret, and the caret with a click on the page', async () => {
    await expect(frame(page).getByText('渡口的第24天')).not.toBeInViewport()
    await text.getByText('渡口的第24天').click()
    await expect(frame(page).getByText('渡口的第24天')).toBeInViewport()
    await frame(page).getByText('渡口的第23天').click()
    await page.keyboard.insertText('又是雾。')
    await expect(text).toContainText('又是雾。渡口的第23天')
  })

  await test.step('both languages side by side, and a wide page made smaller', async () => {
    await page.getByLabel('对照', { exact: true }).check({ force: true })
    await page.getByLabel('1280').check({ force: true })
    await expect(frame(page).locator('.facing [data-missing]').first()).toBeVisible()
    await expect(preview(page).locator('iframe')).toHaveCSS('width', '1280px')
    const { violations } = await new AxeBuilder({ page })
      .include('.transcript-preview__bar')
      .include('.transcript-preview-button')
      .analyze()
    expect(violations).toEqual([])
  })

  await test.step('its key closes it, also for the next time', async () => {
    await text.getByText('渡口的第23天').click()
    await page.keyboard.press('Alt+p')
    await expect(preview(page)).toBeHidden()
    await page.reload()
    await expect(text).toContainText('渡口的第24天')
    await expect(preview(page)).toBeHidden()
  })
})

test('a visitor who knows the address of a draft finds nothing there', async ({
  page,
  request,
}) => {
  const created = await signInOverRest(request, 'editor').post(
    '/api/interviews?locale=zh&draft=true',
    {
      title: '无人渡口',
      form: 'narrative',
      originalLanguage: 'zh',
      body: bodyOf('还没有写完。'),
    },
  )
  const { doc }: { doc: { id: string } } = await created.json()
  const answer = await page.goto(`/zh/draft/${doc.id}`)
  expect(answer?.status()).toBe(404)
  await expect(page.locator('body')).not.toContainText('还没有写完')
  await signIn(page, 'editor')
  const own = await page.goto(`/zh/draft/${doc.id}`)
  expect(own?.headers()['cache-control']).toBe('private, no-store')
  expect(own?.headers()['x-robots-tag']).toBe('noindex')
  await expect(page.getByText('还没有写完。')).toBeVisible()
})
