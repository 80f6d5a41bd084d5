import { expect, test, type Page } from '@playwright/test'

import { chooseFiles, conversation, openInbox, ownWords, rowWith, textFile } from './inboxList'

test.use({ locale: 'zh-CN' })

const review = /\/admin\/import\/[0-9a-f-]+/

/** Puts a text on the page as the clipboard does, outside of any field. */
function pasteOnPage(page: Page, text: string): Promise<boolean> {
  return page.evaluate((words) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', words)
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true })
    return document.body.dispatchEvent(event)
  }, text)
}

/** Drags files over the page and lets go, far from the place that says so. */
function dropOnPage(page: Page, files: { name: string; text: string }[]): Promise<void> {
  return page.evaluate((all) => {
    const dataTransfer = new DataTransfer()
    for (const { name, text } of all) dataTransfer.items.add(new File([text], name))
    const place = document.querySelector('h1') ?? document.body
    for (const kind of ['dragover', 'drop']) {
      place.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }))
    }
  }, files)
}

async function writeAndRead(page: Page, text: string): Promise<void> {
  await page.getByLabel('粘贴全文').fill(text)
  await page.getByRole('button', { name: '读这段文字' }).click()
}

test.describe('what comes in', () => {
  test('of several dropped files each is read by itself, and one that cannot be stops no other', async ({
    page,
  }) => {
    await openInbox(page)
    const words = ownWords()
    await dropOnPage(page, [
      { name: `${words}a.md`, text: conversation(`${words}a`) },
      { name: `${words}b.pdf`, text: `%PDF-1.7 ${words}` },
      { name: `${words}c.md`, text: conversation(`${words}c`) },
    ])
    await expect(rowWith(page, `${words}a`)).toContainText('待审')
    await expect(rowWith(page, `${words}c`)).toContainText('待审')
    const refused = rowWith(page, `${words}b`)
    await expect(refused).toContainText('没读成')
    await expect(refused).toContainText('原件已存')
    await expect(refused.getByRole('button', { name: /换文件/ })).toBeVisible()
    await expect(page.getByRole('status').filter({ hasText: words })).toHaveCount(1)
    await expect(page).toHaveURL(/\/admin\/import$/)
  })

  test('a text pasted anywhere on the page leads to its review', async ({ page }) => {
    await openInbox(page)
    await expect(page.getByRole('button', { name: '查找' })).toBeVisible()
    await pasteOnPage(page, conversation(ownWords()))
    await page.waitForURL(review)
  })

  test('an article that is being typed is still there when the page comes back', async ({
    page,
  }) => {
    await openInbox(page)
    const box = page.getByRole('textbox', { name: '粘贴' })
    const article = conversation(ownWords())
    await box.fill(article)
    await page.reload()
    await expect(box).toHaveValue(article)
    await page.getByRole('button', { name: '读这段文字' }).click()
    await page.waitForURL(review)
    await openInbox(page)
    await expect(page.getByRole('button', { name: '查找' })).toBeVisible()
    await expect(box).toHaveValue('')
  })

  test('a file that is too large is refused with its limit before it is sent', async ({ page }) => {
    await openInbox(page)
    const sent: string[] = []
    page.on('request', (request) => sent.push(request.url()))
    const name = `${ownWords()}.txt`
    await chooseFiles(page, [{ ...textFile(name, ''), buffer: Buffer.alloc(20 * 2 ** 20 + 1, 65) }])
    const row = rowWith(page, name)
    await expect(row).toContainText('没读成')
    await expect(row).toContainText('20 MB')
    expect(sent.filter((url) => url.endsWith('/propose'))).toEqual([])
    await row.getByRole('button', { name: /收起/ }).click()
    await expect(row).toHaveCount(0)
  })

  test('what is still being sent can be cancelled, and leaves nothing behind', async ({ page }) => {
    await page.route('**/api/imports/propose', () => {})
    await openInbox(page)
    const words = ownWords()
    await chooseFiles(page, [textFile(`${words}.md`, conversation(words))])
    const row = rowWith(page, words)
    await expect(row.getByRole('progressbar')).toBeVisible()
    await row.getByRole('button', { name: /取消/ }).click()
    await expect(row).toHaveCount(0)
    await page.unroute('**/api/imports/propose')
    await page.reload()
    await expect(page.getByRole('button', { name: '查找' })).toBeVisible()
    await expect(row).toHaveCount(0)
  })

  test('the same bytes again open the old import and say so', async ({ page }) => {
    const words = ownWords()
    await openInbox(page)
    const file = textFile(`${words}.md`, conversation(words))
    await chooseFiles(page, [file])
    await page.waitForURL(review)
    const first = new URL(page.url())
    expect(first.searchParams.get('again')).toBeNull()

    await page.goto('/admin/import')
    await chooseFiles(page, [file])
    await page.waitForURL(review)
    const second = new URL(page.url())
    expect(second.pathname).toBe(first.pathname)
    expect(second.searchParams.get('again')).toBe('1')

    await page.goto('/admin/import')
    const other = ownWords()
    await chooseFiles(page, [file, textFile(`${other}.md`, conversation(other))])
    await expect(rowWith(page, words).filter({ hasText: '已经导入过' })).toHaveCount(1)
    await expect(rowWith(page, words)).toHaveCount(1)
    await expect(rowWith(page, other)).toContainText('待审')
    await expect(rowWith(page, other)).not.toContainText('已经导入过')
  })
})

test.describe('without a server', () => {
  test('a pasted text waits in the browser, and goes by itself when the line is back', async ({
    page,
    context,
  }) => {
    await openInbox(page)
    const words = ownWords()
    await context.setOffline(true)
    await writeAndRead(page, conversation(words))
    await expect(page.getByRole('alert').filter({ hasText: '留在这个浏览器里' })).toBeVisible()
    await expect(rowWith(page, words)).toContainText('连上再读')
    await context.setOffline(false)
    await expect(rowWith(page, words)).toContainText('待审')
    await expect(page.getByRole('alert').filter({ hasText: '连不上' })).toHaveCount(0)
    await expect(rowWith(page, words)).toHaveCount(1)
  })

  test('it is still there when the page is opened again, and is sent once', async ({ page }) => {
    const words = ownWords()
    let isAway = true
    let arrived = 0
    await page.route('**/api/imports/propose', (route) => {
      if (isAway) return route.abort()
      arrived++
      return route.continue()
    })
    await openInbox(page)
    await writeAndRead(page, conversation(words))
    await expect(rowWith(page, words)).toContainText('连上再读')
    await page.reload()
    await expect(rowWith(page, words)).toContainText('连上再读')
    isAway = false
    await page.getByRole('button', { name: '现在再试' }).click()
    await expect(rowWith(page, words)).toContainText('待审')
    await page.reload()
    await expect(rowWith(page, words)).toContainText('待审')
    expect(arrived).toBe(1)
  })

  test('a text is kept when its editor has been signed out meanwhile', async ({ page }) => {
    await openInbox(page)
    const words = ownWords()
    await page.route('**/api/imports/**', (route) => route.fulfill({ status: 401, json: {} }))
    await writeAndRead(page, conversation(words))
    const alert = page.getByRole('alert').filter({ hasText: '退出登录' })
    await expect(alert).toContainText('留在这个浏览器里')
    await expect(alert.getByRole('link', { name: '登录' })).toBeVisible()
    await page.unroute('**/api/imports/**')
    await page.goto('/admin/import')
    await expect(rowWith(page, words)).toContainText('待审')
  })
})
