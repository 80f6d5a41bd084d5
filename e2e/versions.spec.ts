import { expect, test, type APIRequestContext, type Page } from '@playwright/test'

import { expectNothingWrong } from './axe'
import { tabTo } from './keyboard'
import { bodyOf, signIn, signInOverRest, type Colleague } from './newsroom'

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

const transcript = (page: Page) => page.locator('.ContentEditable__root')

/** The words of the passages and their ids, as they are stored. */
async function storedPassages(editor: Colleague, id: string) {
  type Block = { $: { passage: string }; children: { text: string }[] }
  const read = await editor.get(`/api/interviews/${id}?locale=zh&draft=true&depth=0`)
  const { body }: { body: { root: { children: Block[] } } } = await read.json()
  return body.root.children.map(({ $, children }) => [
    $.passage,
    children.map(({ text }) => text).join(''),
  ])
}

test('a save on top of a newer version is refused, and the two are merged by passage', async ({
  page,
  request,
}) => {
  const { id, body } = await draft(request, '盐仓', '盐仓朝北。', '门前有一棵树。')
  await signIn(page, 'editor')
  await page.goto(`/admin/collections/interviews/${id}?locale=zh`)
  await transcript(page).getByText('盐仓朝北。').click()
  await page.keyboard.press('End')

  const other = signInOverRest(request, 'admin')
  const [first, second] = body.root.children
  first.children[0].text = '盐仓朝南。'
  second.children[0].text = '门前有两棵树。'
  await other.patch(`/api/interviews/${id}?locale=zh&draft=true`, { body })
  await page.keyboard.type('夏天也凉。')

  const merge = page.getByRole('button', { name: '逐段合并' })
  await expect(page.getByRole('alert').filter({ has: merge })).toContainText('同样的 1 处')
  await merge.press('Enter')
  const dialogue = page.getByRole('dialog', { name: '两边都改过的地方' })
  await expect(dialogue.locator('ins')).toContainText(['夏天也凉', '南'])
  await expect(dialogue.getByRole('button', { name: '存下合好的' })).toBeDisabled()
  await expectNothingWrong(page, 'two texts to merge', '.fp-merge')
  await tabTo(dialogue.getByRole('radio', { name: /^用我的/ }))
  await page.keyboard.press('Space')
  await tabTo(dialogue.getByRole('button', { name: '存下合好的' }))
  await page.keyboard.press('Enter')

  await expect(dialogue).toHaveCount(0)
  await expect(merge).toHaveCount(0)
  await expect(transcript(page)).toContainText('门前有两棵树。')
  expect(await storedPassages(other, id)).toEqual([
    [first.$.passage, '盐仓朝北。夏天也凉。'],
    [second.$.passage, '门前有两棵树。'],
  ])
})

test('words that did not arrive are offered again after the page was closed', async ({
  page,
  request,
}) => {
  const { id, editor } = await draft(request, '渔火', '夜里有渔火。')
  await signIn(page, 'editor')
  await page.goto(`/admin/collections/interviews/${id}?locale=zh`)
  await page.route(/\/api\/interviews\/[^/]+\?/, (route) =>
    route.request().method() === 'PATCH' ? route.abort() : route.continue(),
  )
  await transcript(page).getByText('夜里有渔火。').click()
  await page.keyboard.press('End')
  await page.keyboard.type('一共七盏。')
  await expect(page.getByRole('status').filter({ hasText: '连接断了' })).toBeVisible()

  await page.reload()
  await expect(page.getByRole('alert').filter({ hasText: '写的字没有存下' })).toBeVisible()
  await expect(transcript(page)).toHaveText('夜里有渔火。')
  await page.unroute(/\/api\/interviews\/[^/]+\?/)
  await page.getByRole('button', { name: '放回来' }).click()
  await expect(transcript(page)).toHaveText('夜里有渔火。一共七盏。')
  expect((await storedPassages(editor, id)).map(([, words]) => words)).toEqual([
    '夜里有渔火。一共七盏。',
  ])
  await page.reload()
  await expect(transcript(page)).toHaveText('夜里有渔火。一共七盏。')
  await expect(page.getByRole('button', { name: '放回来' })).toHaveCount(0)
})
