import { expect, test, type APIRequestContext, type Page } from '@playwright/test'

import { expectNothingWrong } from './axe'
import { tabTo } from './keyboard'
import { signIn, signInOverRest } from './newsroom'
import { box, rowAtWork, untranslated } from './translateScreen'

test.use({ locale: 'zh-CN', viewport: { width: 1280, height: 900 } })

const english = ['A talk', 'Is the lamp lit?', 'It is lit.', 'Who keeps it?', 'Nobody does.']

type Row = { id: string; state: string; source: string; words: string | null }

async function rowsOf(request: APIRequestContext, interview: string): Promise<Row[]> {
  const answer = await signInOverRest(request, 'editor').get(
    `/api/interviews/${interview}/translation?to=en`,
  )
  const { rows }: { rows: Row[] } = await answer.json()
  return rows
}

const statesOf = async (request: APIRequestContext, interview: string) =>
  (await rowsOf(request, interview)).map(({ state }) => state).join(' ')

async function translateOverRest(request: APIRequestContext, interview: string): Promise<void> {
  const editor = signInOverRest(request, 'editor')
  for (const [i, { id }] of (await rowsOf(request, interview)).entries()) {
    const change = { id, words: english[i], base: null, progress: 'done' }
    const answer = await editor.post(`/api/interviews/${interview}/translation?to=en`, change)
    expect(answer.status()).toBe(200)
  }
}

/** Says something else in the Chinese of one passage, as an editor does who writes over REST. */
async function rewrite(
  request: APIRequestContext,
  interview: string,
  from: string,
  to: string,
): Promise<void> {
  const editor = signInOverRest(request, 'editor')
  const address = `/api/interviews/${interview}?locale=zh&draft=true&depth=0`
  const { body }: { body: unknown } = await (await editor.get(address)).json()
  const text = JSON.stringify(body)
  expect(text).toContain(from)
  const answer = await editor.patch(address, { body: JSON.parse(text.replace(from, to)) })
  expect(answer.status()).toBe(200)
}

async function open(page: Page, interview: string): Promise<void> {
  await signIn(page, 'editor')
  await page.goto(`/admin/collections/interviews/${interview}/translate`)
  await expect(rowAtWork(page)).toBeFocused()
}

test('an interview is translated by keyboard alone, and what changes afterwards is found', async ({
  page,
  request,
}) => {
  const interview = await untranslated(request)
  await signIn(page, 'editor')
  await page.goto(`/admin/collections/interviews/${interview}`)
  // The list of all translations has the same name.
  await tabTo(
    page.getByRole('link', { name: '翻译', exact: true }).and(page.locator('[href$="/translate"]')),
  )
  await page.keyboard.press('Enter')

  await expect(rowAtWork(page)).toBeFocused()
  await expect(page.getByRole('progressbar')).toHaveAttribute('aria-valuetext', '5 段译定 0 段')
  await page.keyboard.press('Enter')
  for (const words of english) {
    await expect(box(page)).toBeFocused()
    await expect(box(page)).toHaveValue('')
    await page.keyboard.type(words)
    await page.keyboard.press('Control+Enter')
  }
  await expect(page.getByRole('status').filter({ hasText: '全部译定了' })).toBeVisible()
  await expect(page.getByRole('progressbar')).toHaveAttribute('aria-valuetext', '5 段译定 5 段')
  await expect.poll(() => statesOf(request, interview)).toBe('done done done done done')
  expect((await rowsOf(request, interview)).map(({ words }) => words)).toEqual(english)

  await rewrite(request, interview, '谁守着？', '现在谁守着？')
  await page.reload()
  await expect(rowAtWork(page)).toBeFocused()
  await expect(rowAtWork(page)).toContainText('过时')
  await expect(rowAtWork(page).locator('ins')).toContainText('现在')
  await expect(page.locator('[data-state=stale][data-id]')).toHaveCount(1)
  await page.keyboard.press('Alt+s')
  await expect(page.locator('[data-state=stale][data-id]')).toHaveCount(0)
  await expect.poll(() => statesOf(request, interview)).toBe('done done done done done')
  expect((await rowsOf(request, interview)).map(({ words }) => words)).toEqual(english)
})

test('Enter goes on and keeps a draft, Shift+Enter breaks the line, marks go around the words', async ({
  page,
  request,
}) => {
  const interview = await untranslated(request)
  await open(page, interview)
  await page.keyboard.press('Alt+j')
  await page.keyboard.type('Is it')
  await page.keyboard.press('Shift+Enter')
  await page.keyboard.type('lit?')
  for (let letter = 0; letter < 'lit?'.length; letter++)
    await page.keyboard.press('Shift+ArrowLeft')
  await page.keyboard.press('Control+i')
  await expect(box(page)).toHaveValue('Is it\n*lit?*')
  await page.keyboard.press('Enter')

  await expect(box(page)).toHaveValue('')
  const draft = page.locator('[data-state=draft][data-id]')
  await expect(draft.locator('em')).toHaveText('lit?')
  await expect
    .poll(() => statesOf(request, interview))
    .toBe('missing draft missing missing missing')

  await page.keyboard.press('Escape')
  await expect(rowAtWork(page)).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await page.keyboard.type(' Still?')
  await expect(box(page)).toHaveValue('Is it\n*lit?* Still?')

  // What is published is what stands here, also the letters of this moment.
  await page.getByRole('button', { name: /^发布英文/ }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  expect((await rowsOf(request, interview))[1]?.words).toBe('Is it\n*lit?* Still?')
})

test('the filters and the search leave the rows that are meant, and the one in work', async ({
  page,
  request,
}) => {
  const interview = await untranslated(request)
  await translateOverRest(request, interview)
  await rewrite(request, interview, '没有人守', '没有人再守')
  await open(page, interview)
  const rows = page.getByRole('list', { name: '译文' }).getByRole('listitem')
  await expect(rows).toHaveCount(5)
  await page.getByRole('button', { name: /^过时/ }).click()
  await expect(rows).toHaveCount(1)
  await page.getByRole('button', { name: /^全部/ }).click()
  await page.getByRole('searchbox').fill('LAMP')
  await expect(rows).toHaveCount(2)
  await expect(rows.first()).toContainText('灯亮着吗')
})

test('words that could not be saved are there after the page was closed', async ({
  page,
  request,
}) => {
  const interview = await untranslated(request)
  await open(page, interview)
  await page.route('**/translation?to=en', (route) => route.abort())
  await page.keyboard.press('Enter')
  await page.keyboard.type('A talk at night')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert').filter({ hasText: '连不上服务器' })).toBeVisible()

  await page.reload()
  const offer = page.getByRole('alert').filter({ hasText: '上次有 1 段译文没有存下' })
  await expect(offer).toBeVisible()
  await page.unrouteAll()
  await offer.getByRole('button', { name: '存下它们' }).click()
  await expect(offer).toHaveCount(0)
  await expect
    .poll(async () => (await rowsOf(request, interview))[0]?.words)
    .toBe('A talk at night')
  await page.reload()
  await expect(rowAtWork(page)).toBeFocused()
  await expect(page.getByRole('alert').filter({ hasText: '上次' })).toHaveCount(0)
})

test('two people at one row: both texts are shown, and one becomes of them', async ({
  page,
  request,
}) => {
  const interview = await untranslated(request)
  await open(page, interview)
  const [title] = await rowsOf(request, interview)
  await signInOverRest(request, 'admin').post(`/api/interviews/${interview}/translation?to=en`, {
    id: title?.id,
    words: 'Their title',
    base: null,
    progress: 'draft',
  })
  await page.keyboard.press('Enter')
  await page.keyboard.type('My title')
  await expect(page.getByRole('alert').filter({ hasText: '别人也存了' })).toBeVisible()
  await expect(rowAtWork(page)).toContainText('Their title')
  await expect(box(page)).toHaveValue('My title')
  await tabTo(page.getByRole('button', { name: '在框里合起来' }))
  await page.keyboard.press('Enter')
  await box(page).fill('Our title')
  await box(page).press('Control+Enter')
  await expect.poll(async () => (await rowsOf(request, interview))[0]?.words).toBe('Our title')
  await expect(page.getByText('Their title')).toHaveCount(0)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the translation: ${colorScheme}`, async ({ browser, request }) => {
    test.setTimeout(120_000)
    const interview = await untranslated(request)
    await translateOverRest(request, interview)
    await rewrite(request, interview, '灯亮着吗', '灯还亮着吗')
    const context = await browser.newContext({
      locale: 'zh-CN',
      colorScheme,
      reducedMotion: 'reduce',
      baseURL: process.env.BASE_URL,
    })
    const page = await context.newPage()
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 900 })
      await open(page, interview)
      await expect(rowAtWork(page).locator('ins')).toContainText('还')
      await expectNothingWrong(page, `a stale row, ${width} px`, 'main')
      await page.route('**/translation?to=en', (route) =>
        route.fulfill({
          status: 409,
          json: {
            errors: [{ code: 'changed-meanwhile', message: '' }],
            row: { id: 'title', kind: 'narration', state: 'draft', words: 'Their title' },
          },
        }),
      )
      await page.keyboard.press('Home')
      await box(page).fill('My title')
      await expect(page.getByRole('button', { name: '用别人的' })).toBeVisible()
      await expectNothingWrong(page, `two texts, ${width} px`, 'main')
      await page.unrouteAll()
      await page.evaluate(() => localStorage.clear())
    }
    await context.close()
  })
}

test('house style is suggested for a translation, and taken only by hand', async ({
  page,
  request,
}) => {
  const interview = await untranslated(request)
  await open(page, interview)
  await page.keyboard.press('Enter')
  await page.keyboard.type('Is "the lamp"  lit')
  const style = rowAtWork(page).getByRole('group', { name: '体例建议' })
  await expect(style).toContainText('体例建议 3 处')
  await style.getByRole('button', { name: /^忽略.*改为““”/ }).click()
  await expect(style).toContainText('体例建议 2 处')
  await expect(box(page)).toHaveValue('Is "the lamp"  lit')
  await style.getByRole('button', { name: '全部采纳' }).click()
  await expect(box(page)).toHaveValue('Is "the lamp” lit')
  await expect(box(page)).toBeFocused()
  await expect(style).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(box(page)).toHaveValue('Is "the lamp"  lit')
})
