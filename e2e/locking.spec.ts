import { expect, test, type Page } from '@playwright/test'

import { signIn, signInOverRest } from './newsroom'
import { openEmptyInterview, storedText, transcript } from './transcript'

test.use({ locale: 'zh-CN' })

const banner = (page: Page) => page.getByRole('status').filter({ hasText: '正在编辑' })

test('what somebody else is writing can be read, and taken over', async ({
  page,
  browser,
  request,
}) => {
  const editor = signInOverRest(request, 'editor')
  const id = await openEmptyInterview(page, editor, '两个人的稿子')
  await page.keyboard.insertText('水尺上的字。')
  await expect
    .poll(() => storedText(editor, id).then(({ texts }) => texts))
    .toEqual(['水尺上的字。'])

  const context = await browser.newContext({ locale: 'zh-CN' })
  const other = await context.newPage()
  await signIn(other, 'admin')
  await other.goto(page.url())
  await expect(banner(other)).toBeVisible()
  await expect(other.getByRole('dialog')).toHaveCount(0)
  await expect(transcript(other)).toHaveText('水尺上的字。')
  await expect(transcript(other)).toHaveAttribute('contenteditable', 'false')

  await other.getByRole('button', { name: '接过来编辑' }).click()
  await other.getByRole('button', { name: '确定接过来' }).click()
  await expect(transcript(other)).toHaveAttribute('contenteditable', 'true')
  await expect(banner(other)).toHaveCount(0)

  await transcript(page).click()
  await page.keyboard.insertText('又一句')
  await expect(banner(page)).toBeVisible()
  await expect(transcript(page)).toHaveAttribute('contenteditable', 'false')
  await context.close()
})
