import { expect, test, type APIRequestContext } from '@playwright/test'

import { expectNothingWrong } from './axe'
import { tabTo } from './keyboard'
import { bodyOf, signIn, signInOverRest } from './newsroom'

test.use({ locale: 'zh-CN' })

/** A draft in both languages; the English has no standfirst and, like the Chinese, one passage. */
async function draft(request: APIRequestContext, title: string) {
  const editor = signInOverRest(request, 'editor')
  const created = await editor.post('/api/interviews?locale=zh&draft=true', {
    title,
    standfirst: '盐田边的一家人。',
    form: 'narrative',
    originalLanguage: 'zh',
    body: bodyOf('盐在日头下慢慢结出来。'),
  })
  const { doc } = await created.json()
  await editor.patch(`/api/interviews/${doc.id}?locale=en&draft=true`, {
    title: `${doc.slug} in English`,
    slug: doc.slug,
  })
  return { id: String(doc.id), slug: String(doc.slug), editor }
}

test('one language is published and withdrawn by keyboard, and the other stays as it is', async ({
  page,
  request,
}) => {
  const { id, slug } = await draft(request, '盐田一')
  await signIn(page, 'editor')
  await page.goto(`/admin/collections/interviews/${id}?locale=zh`)
  const chips = page.getByRole('group', { name: '各语言的状态' })
  await expect(chips.getByRole('button', { name: /^中文/ })).toHaveText('中文草稿')

  const open = page.getByRole('button', { name: '发布中文…' })
  await tabTo(open)
  await page.keyboard.press('Enter')
  const dialogue = page.getByRole('dialog')
  await expect(dialogue.getByRole('heading', { name: '发布中文' })).toBeVisible()
  await expect(dialogue).toContainText('没有发现缺漏')
  await expectNothingWrong(page, 'nothing is missing')
  await page.keyboard.press('Escape')
  await expect(dialogue).toHaveCount(0)
  await expect(open).toBeFocused()

  await test.step('English: what readers would miss is named first', async () => {
    await page.keyboard.press('Enter')
    await dialogue.getByRole('radio', { name: '英文' }).press('Space')
    await expect(dialogue.getByRole('listitem')).toContainText(['1 段没有翻译', '没有导语'])
    await expect(dialogue.getByRole('link', { name: /1 段没有翻译/ })).toHaveAttribute(
      'href',
      new RegExp(`${id}/translate$`),
    )
    await expectNothingWrong(page, 'passages are missing')
    const decide = dialogue.getByRole('button', { name: '发布英文，留 1 处空缺' })
    await tabTo(decide)
    await page.keyboard.press('Enter')
    await expect(dialogue).toHaveCount(0)
    await expect(chips.getByRole('button', { name: /^英文/ })).toContainText('已发布')
    await expect(chips.getByRole('button', { name: /^中文/ })).toHaveText('中文草稿')
  })
  expect((await request.get(`/en/interviews/${slug}`)).status()).toBe(200)
  expect((await request.get(`/zh/interviews/${slug}`)).status()).toBe(404)

  await test.step('withdrawing is asked for twice', async () => {
    await tabTo(chips.getByRole('button', { name: /^英文/ }), 'Shift+Tab')
    await page.keyboard.press('Enter')
    await tabTo(dialogue.getByRole('button', { name: '撤回英文……' }))
    await page.keyboard.press('Enter')
    await expect(dialogue).toContainText('文字留作草稿')
    await expectNothingWrong(page, 'withdrawing')
    await tabTo(dialogue.getByRole('button', { name: '撤回英文', exact: true }))
    await page.keyboard.press('Enter')
    await expect(chips.getByRole('button', { name: /^英文/ })).toContainText('草稿')
  })
  expect((await request.get(`/en/interviews/${slug}`)).status()).toBe(404)
})

test('a time can be cancelled, and a contributor reads what is found and decides nothing', async ({
  page,
  request,
}) => {
  const { id, editor } = await draft(request, '盐田三')
  const planned = await editor.post(`/api/interviews/${id}/schedules`, {
    locale: 'zh',
    action: 'publish',
    at: '2099-01-01T08:00',
    zone: 'Asia/Shanghai',
  })
  expect(planned.status()).toBe(200)

  await signIn(page, 'contributor')
  await page.goto(`/admin/collections/interviews/${id}?locale=zh`)
  await page.getByRole('button', { name: '检查', exact: true }).click()
  const dialogue = page.getByRole('dialog', { name: '检查中文' })
  await expect(dialogue).toContainText('发布、撤回由编辑来做')
  await expect(dialogue).toContainText('2099-01-01 08:00 发布')
  await expect(dialogue.getByRole('button', { name: /发布/ })).toHaveCount(0)
  await dialogue.getByLabel('给编辑的话（可不写）').fill('请看第一段')
  await dialogue.getByRole('button', { name: '请编辑审稿' }).click()
  await expect(dialogue).toContainText('请看第一段')
  await expectNothingWrong(page, 'a review is asked for')

  await signIn(page, 'editor')
  await page.goto('/admin')
  await page.getByRole('region', { name: '等待审稿' }).getByRole('link', { name: '盐田三' }).click()
  await expect(page.getByRole('button', { name: /^中文.*等审稿/ })).toBeVisible()
  await page.getByRole('button', { name: '发布中文…' }).click()
  await page.getByRole('button', { name: '取消：2099-01-01 08:00 发布' }).click()
  await expect(page.getByRole('dialog')).not.toContainText('2099')
})

test('somebody without an account reads a draft by its link until it is revoked', async ({
  browser,
  page,
  request,
}) => {
  const { id } = await draft(request, '盐田四')
  await signIn(page, 'editor')
  await page.goto(`/admin/collections/interviews/${id}?locale=zh`)
  await page.getByRole('button', { name: '发布中文…' }).click()
  const links = page.getByRole('dialog').getByRole('region', { name: '预览链接' })
  await links.getByRole('combobox', { name: '开放多久' }).selectOption('1 天')
  await links.getByRole('button', { name: '新建链接' }).click()
  const address = await links.getByRole('textbox', { name: '链接' }).inputValue()
  await expectNothingWrong(page, 'a preview link is shown')

  const visitor = await browser.newContext({ baseURL: process.env.BASE_URL })
  const outside = await visitor.newPage()
  const answer = await outside.goto(address)
  expect(answer?.status()).toBe(200)
  expect(answer?.headers()).toMatchObject({
    'cache-control': 'private, no-store',
    'referrer-policy': 'no-referrer',
    'x-robots-tag': expect.stringContaining('noindex'),
  })
  await expect(outside.getByRole('heading', { level: 1 })).toHaveText('盐田四')
  await expect(outside.getByRole('note').first()).toContainText('还没有公开')
  await expectNothingWrong(outside, 'a preview')
  expect((await request.get(address.replace('/zh/', '/en/'))).status()).toBe(404)
  const traditional = await request.get(address.replace('/zh/', '/zh-hant/'))
  expect(traditional.headers()['cache-control']).toBe('private, no-store')

  await links.getByRole('button', { name: /^停用/ }).click()
  await expect(links.getByRole('textbox')).toHaveCount(0)
  const closed = await outside.goto(address)
  expect(closed?.status()).toBe(404)
  expect(closed?.headers()['cache-control']).toBe('private, no-store')
  await visitor.close()
})
