import { expect, test } from '@playwright/test'

test.use({ locale: 'zh-CN', javaScriptEnabled: false })

test('a reader goes on in traditional characters, and back', async ({ page }) => {
  await page.goto('/zh/interviews/seventy-thousand-tapes')
  const passage = await page.locator('[data-passage]').first().getAttribute('id')
  await page.getByRole('link', { name: '繁體中文' }).click()
  await expect(page).toHaveURL('/zh-hant/interviews/seventy-thousand-tapes')
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '我們把一座城市的聲音存進了七萬盤磁帶',
  )
  await expect(page.locator('[data-passage]').first()).toHaveAttribute('id', passage ?? '')
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
    'href',
    /\/zh\/interviews\/seventy-thousand-tapes$/,
  )
  await page.getByRole('navigation', { name: '主導航' }).getByRole('link', { name: '訪談' }).click()
  await expect(page).toHaveURL('/zh-hant/interviews')
  await page.getByRole('link', { name: '简体中文' }).click()
  await expect(page).toHaveURL('/zh/interviews')

  const missing = await page.goto('/zh-hant/interviews/nobody-wrote-this')
  expect(missing?.status()).toBe(404)
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant')
})
