import { expect, test } from '@playwright/test'

import {
  big5File,
  bringIn,
  chooseFiles,
  conversation,
  openInbox,
  ownWords,
  rowWith,
  textFile,
} from './inboxList'
import { signIn, signInOverRest } from './newsroom'

test.use({ locale: 'zh-CN' })

test.describe('the list', () => {
  test('is narrowed by state and by words, both in the address', async ({ page, request }) => {
    const colleague = signInOverRest(request, 'editor')
    const words = ownWords()
    await bringIn(colleague, conversation(`${words}甲`))
    const aside = await bringIn(colleague, conversation(`${words}乙`))
    await colleague.post(`/api/imports/${aside}/set-aside`, { reason: '常见问题页' })

    await openInbox(page)
    await page.getByRole('button', { name: '查找' }).click()
    await page.getByRole('searchbox', { name: '标题或文件名' }).fill(words)
    await expect(page.getByRole('link', { name: '全部 2' })).toBeVisible()
    await page.getByRole('link', { name: '搁置 1' }).click()
    await expect(rowWith(page, words)).toHaveCount(1)
    await expect(rowWith(page, words)).toContainText('常见问题页')
    await expect(page).toHaveURL(new RegExp(`show=setAside&q=${words}`))

    await page.reload()
    await expect(rowWith(page, words)).toHaveCount(1)
    await page.goBack()
    await expect(rowWith(page, words)).toHaveCount(2)

    await page.getByRole('searchbox').fill(`${words} nowhere`)
    await expect(page.getByRole('main')).toContainText('没有标题或文件名里有')
  })

  test('searches what was typed before the page had its scripts', async ({ page, request }) => {
    const colleague = signInOverRest(request, 'editor')
    const words = ownWords()
    await bringIn(colleague, conversation(words))
    await signIn(page, 'editor')
    let arrive = () => {}
    const scripts = new Promise<void>((resolve) => (arrive = resolve))
    await page.route(/\/_next\/static\/.*\.js/, async (route) => {
      await scripts
      await route.continue()
    })
    await page.goto(`/admin/import?q=${words}`, { waitUntil: 'commit' })
    await page.getByRole('searchbox').fill(`${words} nowhere`)
    arrive()
    await expect(page.getByRole('main')).toContainText('没有标题或文件名里有')
    await expect(page.getByRole('searchbox')).toHaveValue(`${words} nowhere`)
  })

  test('follows what a colleague does, and brings back what was set aside', async ({
    page,
    request,
  }) => {
    const colleague = signInOverRest(request, 'admin')
    const words = ownWords()
    await openInbox(page)
    const id = await bringIn(colleague, conversation(words))
    const row = rowWith(page, words)
    await expect(row).toContainText('待审')
    await colleague.post(`/api/imports/${id}/set-aside`, { reason: '不收' })
    await expect(row).toContainText('已搁置')
    await expect(row).toContainText('不收')
    await row.getByRole('button', { name: /重新审阅/ }).click()
    await page.waitForURL(new RegExp(id))
    await page.goto('/admin/import')
    await expect(row).toContainText('待审')
  })

  test('shows twenty, then more, and the focus goes on with the first of them', async ({
    page,
    request,
  }) => {
    const colleague = signInOverRest(request, 'editor')
    const words = ownWords()
    for (let n = 1; n <= 22; n++) await bringIn(colleague, conversation(`${words}n${n}.`))
    await openInbox(page, `?q=${words}`)
    await expect(rowWith(page, words)).toHaveCount(20)
    await page.getByRole('button', { name: '再看 2 条' }).click()
    await expect(rowWith(page, words)).toHaveCount(22)
    await expect(rowWith(page, `${words}n2.`)).toBeFocused()
    await page.reload()
    await expect(rowWith(page, words)).toHaveCount(22)
  })

  test('an encoding is chosen by how the text begins', async ({ page }) => {
    await openInbox(page)
    const words = ownWords()
    await chooseFiles(page, [big5File(words)])
    const row = rowWith(page, words)
    await expect(row).toContainText('认不出编码')
    await row.getByRole('button', { name: /选编码重读/ }).click()
    const choice = row.getByRole('radio', { name: /Big5/ })
    await expect(choice).toBeFocused()
    await expect(choice).toBeChecked()
    await expect(row).toContainText('燈塔不是給船看的')
    await row.getByRole('button', { name: '这样重读' }).click()
    await expect(row).toContainText('待审')
  })

  test('is one stop of Tab, goes by j, k and arrows, and Enter takes the next step', async ({
    page,
    request,
  }) => {
    const colleague = signInOverRest(request, 'editor')
    const words = ownWords()
    const id = await bringIn(colleague, conversation(`${words}甲`))
    await bringIn(colleague, conversation(`${words}乙`))
    await openInbox(page, `?q=${words}`)
    const first = rowWith(page, `${words}乙`)
    const second = rowWith(page, `${words}甲`)
    await page.getByRole('button', { name: '不查了' }).focus()
    await page.keyboard.press('Tab')
    await expect(first).toBeFocused()
    await page.keyboard.press('j')
    await expect(second).toBeFocused()
    await page.keyboard.press('k')
    await expect(first).toBeFocused()
    await page.keyboard.press('/')
    await expect(page.getByRole('searchbox')).toBeFocused()
    await page.keyboard.press('End')
    await page.keyboard.type('jk')
    await expect(page.getByRole('searchbox')).toHaveValue(`${words}jk`)
    for (let n = 0; n < 2; n++) await page.keyboard.press('Backspace')
    await expect(second).toBeVisible()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowDown')
    await expect(second).toBeFocused()
    await page.keyboard.press('Enter')
    await page.waitForURL(new RegExp(id))
    await page.goBack()
    await expect(second).toBeFocused()
  })
})

test.describe('in English', () => {
  test.use({ locale: 'en-GB' })

  test('files are read, refused and found again in words', async ({ page }) => {
    await openInbox(page)
    const words = ownWords()
    await chooseFiles(page, [
      textFile(`${words}.md`, conversation(words)),
      textFile(`${words}.pdf`, `%PDF-1.7 ${words}`),
    ])
    await expect(rowWith(page, `${words}.md`)).toContainText('To review')
    await expect(rowWith(page, `${words}.pdf`)).toContainText('The original is kept.')
    await page.getByRole('button', { name: 'Find' }).click()
    await page.keyboard.type(`${words}.pdf`)
    await expect(page.getByRole('link', { name: 'To do 1' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('button', { name: 'Find' })).toBeFocused()
    await expect(rowWith(page, `${words}.md`)).toBeVisible()
  })
})
