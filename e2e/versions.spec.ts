import { expect, test, type APIRequestContext } from '@playwright/test'

import { expectNothingWrong } from './axe'
import { tabTo } from './keyboard'
import { bodyOf, signIn, signInOverRest } from './newsroom'

test.use({ locale: 'zh-CN' })

/** A draft in both languages. */
async function draft(request: APIRequestContext, title: string, ...passages: string[]) {
  const editor = signInOverRest(request, 'editor')
  const created = await editor.post('/api/interviews?locale=zh&draft=true', {
    title,
    form: 'narrative',
    originalLanguage: 'zh',
    body: bodyOf(...passages),
  })
  const { doc } = await created.json()
  await editor.patch(`/api/interviews/${doc.id}?locale=en&draft=true`, { title: 'The old quay' })
  return { id: String(doc.id), body: doc.body, editor }
}

test('two versions are compared word by word, and one language is brought back', async ({
  page,
  request,
}) => {
  const { id, body, editor } = await draft(
    request,
    '老码头',
    '船在天亮以前靠岸。',
    '雾很大。',
    '卸货的人都认得他。',
  )
  const [first, , third] = body.root.children
  first.children[0].text = '船在天黑以前靠岸。'
  body.root.children = [third, first]
  await editor.patch(`/api/interviews/${id}?locale=zh&draft=true`, { title: '新码头', body })

  await signIn(page, 'editor')
  await page.goto(`/admin/collections/interviews/${id}/versions?locale=zh`)
  const list = page.getByRole('list', { name: '逐段比对' })
  await expect(list.getByRole('listitem')).toHaveCount(4)
  await expect(list.getByRole('listitem').first()).toContainText('标题')
  await expect(list.locator('del')).toContainText(['老', '亮'])
  await expect(list.locator('ins')).toContainText(['新', '黑'])
  await expect(list.getByRole('listitem').filter({ hasText: '雾很大' })).toContainText('去')
  await expectNothingWrong(page, 'two versions', 'main')

  await tabTo(list.getByRole('listitem').first())
  await page.keyboard.press('j')
  await expect(list.getByRole('listitem').nth(1)).toBeFocused()

  await page.getByRole('button', { name: '恢复这一版中文' }).click()
  const dialogue = page.getByRole('dialog')
  await expect(dialogue).toContainText('改 2 处、加 1 段、1 段换位置')
  await expect(dialogue).toContainText('英文不动')
  await expectNothingWrong(page, 'restoring')
  await dialogue.getByRole('button', { name: '恢复', exact: true }).click()
  await expect(dialogue).toHaveCount(0)
  const read = async (locale: string) =>
    (
      await editor.get(`/api/interviews/${id}?locale=${locale}&draft=true&fallback-locale=none`)
    ).json()
  await expect.poll(async () => (await read('zh')).title).toBe('老码头')
  expect((await read('en')).title).toBe('The old quay')
  await expect(page.getByRole('navigation', { name: '中文的版本' }).getByRole('link')).toHaveCount(
    3,
  )
})
