import { expect, test, type APIRequestContext, type Page } from '@playwright/test'

import { expectNothingWrong } from './axe'
import { signIn, signInOverRest } from './newsroom'
import { box, rowAtWork, untranslated } from './translateScreen'

test.use({ locale: 'zh-CN', viewport: { width: 1280, height: 900 } })

const machineRows = (page: Page) => page.locator('[data-state=machine][data-id]')

async function storedRows(request: APIRequestContext, interview: string) {
  const answer = await signInOverRest(request, 'editor').get(
    `/api/interviews/${interview}/translation?to=en`,
  )
  const { rows }: { rows: { state: string; words: string | null }[] } = await answer.json()
  return rows
}
const states = async (request: APIRequestContext, interview: string) =>
  (await storedRows(request, interview)).map(({ state }) => state).join(' ')

test('a machine suggests one row and all the missing ones; a person decides over each', async ({
  page,
  request,
}) => {
  const interview = await untranslated(request)
  await signIn(page, 'editor')
  await page.goto(`/admin/collections/interviews/${interview}/translate`)
  await expect(rowAtWork(page)).toBeFocused()

  await page.keyboard.press('Enter')
  await page.keyboard.press('Alt+m')
  await expect(box(page)).toHaveValue(/^In English: 谈话/)
  await expect(box(page)).toBeFocused()
  await expect(rowAtWork(page)).toContainText('机器')
  await page.keyboard.press('Control+Enter')
  await expect.poll(() => states(request, interview)).toBe('done missing missing missing missing')

  await page.getByRole('button', { name: '机器译 4 段未译的' }).click()
  const said = page.getByRole('alert').filter({ hasText: '机器译了 3 段' })
  await expect(said).toContainText('有 1 段没有译出来')
  await expect(said).toContainText('翻译服务不肯译这一段')
  await expect(machineRows(page)).toHaveCount(3)
  expect(await states(request, interview)).toBe('done machine machine machine missing')
  await expectNothingWrong(page, 'machine words', 'main')
  await said.getByRole('button', { name: '知道了' }).click()
  await expect(said).toHaveCount(0)

  await expect(box(page)).toHaveValue('In English: 灯亮着吗？')
  await page.getByRole('button', { name: '收作草稿' }).click()
  await expect(rowAtWork(page)).toContainText('草稿')
  await page.keyboard.press('Alt+j')
  await page.getByRole('button', { name: '不要', exact: true }).click()
  await expect(box(page)).toHaveValue('')
  await expect.poll(() => states(request, interview)).toBe('done draft missing machine missing')
})

test('what a machine suggests beside a person’s words is only offered', async ({
  page,
  request,
}) => {
  const interview = await untranslated(request)
  await signIn(page, 'editor')
  await page.goto(`/admin/collections/interviews/${interview}/translate`)
  await expect(rowAtWork(page)).toBeFocused()
  await page.keyboard.press('Alt+j')
  await page.keyboard.type('Is the lamp lit?')
  await page.keyboard.press('Alt+m')
  const offer = page.getByRole('group', { name: '机器译作' })
  await expect(offer).toContainText('In English: 灯亮着吗？')
  await expect(box(page)).toHaveValue('Is the lamp lit?')
  await expect
    .poll(async () => (await storedRows(request, interview))[1])
    .toMatchObject({
      state: 'draft',
      words: 'Is the lamp lit?',
    })
  await expectNothingWrong(page, 'an offer', 'main')
  await offer.getByRole('button', { name: '换成它' }).click()
  await expect(offer).toHaveCount(0)
  await expect(box(page)).toHaveValue('In English: 灯亮着吗？')
  await page.keyboard.press('Control+z')
  await expect(box(page)).toHaveValue('Is the lamp lit?')
})

test('the list of translations says how far each is and leads to what is to do', async ({
  page,
  request,
}) => {
  const interview = await untranslated(request)
  const editor = signInOverRest(request, 'editor')
  await editor.post(`/api/interviews/${interview}/translation?to=en`, {
    id: 'title',
    words: 'A talk',
    base: null,
    progress: 'done',
  })
  await signIn(page, 'editor')
  await page.goto('/admin')
  // Payload's navigation, closed as it is, has the same link.
  await page.locator('.fp-dashboard').getByRole('link', { name: '翻译', exact: true }).click()
  await expect(page.getByRole('heading', { name: '翻译', level: 1 })).toBeVisible()
  const row = page.getByRole('row').filter({ has: page.locator(`a[href*="${interview}"]`) })
  await expect(row).toContainText('5 段译定 1 段')
  await expect(row).toContainText('未译 4')
  await expectNothingWrong(page, 'the list of translations', 'main')
  await page.getByRole('link', { name: /^译定 \d/ }).click()
  await expect(row).toHaveCount(0)
  await page.getByRole('link', { name: /^全部 \d/ }).click()
  await row.getByRole('link', { name: /^接着译/ }).click()
  await expect(rowAtWork(page)).toBeFocused()
  await expect(rowAtWork(page)).toContainText('灯亮着吗？')
})
