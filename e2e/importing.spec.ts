import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'

import { signIn } from './newsroom'

const article = fileURLToPath(new URL('articles/lighthouse.md', import.meta.url))
const seeds = fileURLToPath(new URL('../../shared/seeds/', import.meta.url))
const seed = { file: `${seeds}001_3d13fb56ed7914e6.txt`, truth: `${seeds}truth/001.json` }

test.use({ locale: 'zh-CN' })

/** Every turn of the page that is open: its number, who speaks, and how it begins. */
async function turnsOn(page: Page): Promise<{ n: number; speaker: string; opening: string }[]> {
  return page.locator('[data-turn]').evaluateAll((turns) => {
    const seen = new Map<number, { n: number; speaker: string; opening: string }>()
    for (const turn of turns) {
      const n = Number(turn.getAttribute('data-turn'))
      if (seen.has(n)) continue
      const opening = turn.querySelector('[data-passage]')?.textContent ?? ''
      seen.set(n, { n, speaker: turn.querySelector('.who')?.textContent ?? '', opening })
    }
    return [...seen.values()]
  })
}

const withoutSpace = (text: string) => text.replace(/\s/g, '')

async function accept(page: Page): Promise<void> {
  await page.getByRole('button', { name: '接受，打开访谈' }).click()
  await page.waitForURL(/\/admin\/collections\/interviews\//)
}

/** Publishes the language that is open in the edit view, and answers the slug of the interview. */
async function publish(page: Page): Promise<string> {
  const published = page.waitForResponse(
    (response) =>
      response.request().method() === 'PATCH' &&
      response.url().includes('/api/interviews/') &&
      response.ok(),
  )
  await page.getByRole('button', { name: '在 中文 发布' }).click()
  const { doc } = await (await published).json()
  expect(doc._status).toBe('published')
  return doc.slug
}

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
    await page.waitForURL(/\/admin\/import\/[0-9a-f-]+$/)
    addresses.push(page.url())
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
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id }) => id)).toEqual([])
      await context.close()
    })
  }
})

if (existsSync(seed.file)) {
  test('a real article comes out with the turns that a careful reader finds', async ({ page }) => {
    const truth: { turns: { n: number; speaker: string; start12: string }[] } = JSON.parse(
      readFileSync(seed.truth, 'utf8'),
    )
    await signIn(page, 'editor')
    await page.goto('/admin/import')
    await page.locator('input[type=file]').setInputFiles(seed.file)
    await page.waitForURL(/\/admin\/import\/[0-9a-f-]+$/)
    await accept(page)
    const slug = await publish(page)
    await page.goto(`/zh/interviews/${slug}`)
    const turns = await turnsOn(page)
    expect(turns.map(({ n }) => n)).toEqual(truth.turns.map(({ n }) => n))
    for (const [place, expected] of truth.turns.entries()) {
      const turn = turns[place]
      expect(withoutSpace(turn?.speaker ?? ''), `turn ${expected.n}`).toContain(
        withoutSpace(expected.speaker),
      )
      expect(withoutSpace(turn?.opening ?? ''), `turn ${expected.n}`).toContain(
        withoutSpace(expected.start12),
      )
    }
  })
}
