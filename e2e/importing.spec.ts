import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'

import { signIn } from './newsroom'
import { accept, publish, turnsOn } from './publishedTurns'

const article = fileURLToPath(new URL('articles/lighthouse.md', import.meta.url))

test.use({ locale: 'zh-CN' })

test('an editor takes a pasted article to a published page', async ({ page }) => {
  await signIn(page, 'editor')
  await page.goto('/admin/import')
  await page.getByLabel('粘贴全文').fill(readFileSync(article, 'utf8'))
  await page.getByRole('button', { name: '读这段文字' }).click()
  await page.waitForURL(/\/admin\/import\/[0-9a-f-]+$/)

  await expect(page.getByRole('textbox', { name: '标题' })).toHaveValue(
    '灯塔不是给船看的，是给人看的',
  )
  await expect(page.getByRole('textbox', { name: '首发' })).toHaveValue('潮间')
  await expect(page.getByRole('main')).toContainText('点击关注我们')

  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`),
  ).toEqual([])

  await page.getByLabel('岑照夜的名字').fill('岑昭夜')
  await expect(page.getByRole('status').filter({ hasText: '改动已存' })).toBeVisible()
  await accept(page)
  const slug = await publish(page)

  const response = await page.goto(`/zh/interviews/${slug}`)
  expect(response?.status()).toBe(200)
  const turns = await turnsOn(page)
  expect(turns.map(({ speaker }) => speaker)).toEqual(
    ['简一苇', '岑昭夜', '简一苇', '岑昭夜', '简一苇', '岑昭夜'].map((name) =>
      expect.stringContaining(name),
    ),
  )
  expect(turns[3]?.opening).toContain('看雾')
  await expect(page.getByRole('note').filter({ hasText: '四十一本' })).toHaveCount(1)
  await expect(page.getByRole('article')).not.toContainText('点击关注')

  const english = await page.goto(`/en/interviews/${slug}`)
  expect(english?.status()).toBe(404)
  await expect(page.getByRole('main')).toContainText('not in English yet')
})

test('the same bytes again open the import that is there', async ({ page }) => {
  await signIn(page, 'editor')
  const text = `问：这篇文字第二次来会怎样？\n\n答：会回到第一次的地方。${Date.now()}`
  const addresses = []
  for (let time = 0; time < 2; time++) {
    await page.goto('/admin/import')
    await page.getByLabel('粘贴全文').fill(text)
    await page.getByRole('button', { name: '读这段文字' }).click()
    await page.waitForURL(/\/admin\/import\/[0-9a-f-]+/)
    addresses.push(new URL(page.url()).pathname)
  }
  expect(addresses[1]).toBe(addresses[0])
})

test('what cannot be read is refused in words, and kept', async ({ page }) => {
  await signIn(page, 'editor')
  await page.goto('/admin/import')
  await page.locator('input[type=file]').setInputFiles({
    name: 'scan.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.7\n\u0000\u0001\u0002 not text at all'),
  })
  await expect(page.getByRole('main')).toContainText('没读成')
  await expect(page.getByRole('main')).toContainText('原件已存')
})

test.describe('the import page in both languages', () => {
  for (const [locale, title] of [
    ['zh-CN', '导入'],
    ['en-GB', 'Import'],
  ] as const) {
    test(`reads as a finished tool in ${locale}`, async ({ browser }) => {
      const context = await browser.newContext({ locale, baseURL: process.env.BASE_URL })
      const page = await context.newPage()
      await signIn(page, 'editor')
      await page.goto('/admin/import')
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
      // Payload's frame has two navigations without a name while its menu opens or closes.
      const { violations } = await new AxeBuilder({ page }).include('main').analyze()
      expect(violations.map(({ id }) => id)).toEqual([])
      await context.close()
    })
  }
})
