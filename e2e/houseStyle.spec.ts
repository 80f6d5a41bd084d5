import AxeBuilder from '@axe-core/playwright'
import { expect, test, type APIRequestContext, type Page } from '@playwright/test'

import { tabTo } from './keyboard'
import { bodyOf, signIn, signInOverRest } from './newsroom'

test.use({ locale: 'zh-CN', viewport: { width: 1280, height: 900 } })

/** A Chinese interview with these paragraphs, and what its translator made of some of them. */
async function interviewOf(
  request: APIRequestContext,
  title: string,
  paragraphs: string[],
  translations: string[] = [],
): Promise<string> {
  const editor = signInOverRest(request, 'editor')
  const data = { title, form: 'qa', originalLanguage: 'zh', body: bodyOf(...paragraphs) }
  const created = await editor.post('/api/interviews?locale=zh&draft=true', data)
  expect(created.status()).toBe(201)
  const { doc }: { doc: { id: string } } = await created.json()
  const rows = (await rowsOf(request, doc.id)).filter(({ part }) => part === 'passage')
  for (const [place, words] of translations.entries()) {
    const change = { id: rows[place]?.id, words, base: null, progress: 'done' }
    const saved = await editor.post(`/api/interviews/${doc.id}/translation?to=en`, change)
    expect(saved.status()).toBe(200)
  }
  return doc.id
}

type Row = { id: string; part: string; words: string | null; state: string }

async function rowsOf(request: APIRequestContext, interview: string): Promise<Row[]> {
  const editor = signInOverRest(request, 'editor')
  const answer = await editor.get(`/api/interviews/${interview}/translation?to=en`)
  const { rows }: { rows: Row[] } = await answer.json()
  return rows
}

async function open(page: Page, interview: string): Promise<void> {
  await signIn(page, 'editor')
  await page.goto(`/admin/collections/interviews/${interview}?locale=zh`)
  await transcript(page).click()
}

const transcript = (page: Page) => page.locator('.ContentEditable__root')

async function expectNothingWrongIn(page: Page, part: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include(part).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
}

test('house style is suggested, taken one by one or all, and taken back', async ({
  page,
  request,
}) => {
  const wrong = `闻${Date.now()}`
  const named = await signInOverRest(request, 'editor').post('/api/profiles?locale=zh', {
    name: '温潮生',
    kind: 'person',
    misspellings: [wrong],
  })
  expect(named.status()).toBe(201)
  const written = [`${wrong}来得早,走得晚.`, '他说"再听一遍"。', '灯在 8 号码头...']
  const interview = await interviewOf(request, '码头上的灯', written)
  await open(page, interview)
  const region = page.getByRole('region', { name: '体例建议', exact: true })
  const rows = region.getByRole('listitem')

  await test.step('counted in the toolbar; nothing is changed by itself', async () => {
    await expect(page.getByRole('button', { name: '体例建议 8 处' })).toBeVisible()
    for (const words of written) await expect(transcript(page)).toContainText(words)
  })

  await test.step('one is taken and one ignored by keyboard', async () => {
    await page.keyboard.press('Alt+s')
    await expect(rows).toHaveCount(8)
    await expect(rows.first()).toBeFocused()
    await expect(rows.first()).toContainText('温潮生')
    await page.keyboard.press('Enter')
    await expect(transcript(page)).toContainText('温潮生来得早,走得晚.')
    await expect(rows).toHaveCount(7)
    await expect(rows.first()).toBeFocused()
    await page.keyboard.press('Delete')
    await expect(rows).toHaveCount(6)
    await expect(transcript(page)).toContainText('码头...')
    await expectNothingWrongIn(page, '.transcript-style')
  })

  await test.step('all at once, and back in one step', async () => {
    await tabTo(region.getByRole('button', { name: '全部采纳' }), 'Shift+Tab')
    await page.keyboard.press('Enter')
    await expect(region.getByRole('status')).toHaveText('采纳了 6 处，可以撤销')
    await expect(transcript(page)).toContainText('温潮生来得早，走得晚。')
    await expect(transcript(page)).toContainText('他说“再听一遍”。')
    await expect(transcript(page)).toContainText('灯在8号码头...')
    await page.keyboard.press('Escape')
    await expect(region).toHaveCount(0)
    await page.keyboard.press('ControlOrMeta+z')
    await expect(transcript(page)).toContainText('温潮生来得早,走得晚.')
    await expect(transcript(page)).toContainText('灯在 8 号码头...')
  })

  await test.step('what was ignored stays so, until it is asked for', async () => {
    await page.keyboard.press('Alt+s')
    await expect(rows).toHaveCount(6)
    await region.getByRole('button', { name: '重新显示忽略过的 1 处' }).click()
    await expect(rows).toHaveCount(7)
  })
})

test('words are found in the other language too, and replaced there', async ({ page, request }) => {
  const interview = await interviewOf(
    request,
    '两种话里的琴',
    ['琴是MIDI的。', '谁弹MIDI？', '没有人。'],
    ['The organ is MIDI.', 'Who plays *the MIDI*?', 'Nobody.'],
  )
  await open(page, interview)
  await page.keyboard.press('ControlOrMeta+Alt+f')
  const bar = page.getByRole('search', { name: '查找与替换' })
  await page.keyboard.insertText('MIDI')
  await bar.getByRole('checkbox', { name: '两种语言' }).check()
  const there = bar.getByRole('region', { name: '英文里有 2 处' })
  await expect(there.getByRole('listitem')).toHaveCount(2)
  await expect(there.getByRole('listitem').nth(1)).toContainText('Who plays the MIDI?')
  await expectNothingWrongIn(page, '.transcript-find')

  await test.step('all of them, through the server; marks, states and the open text stay', async () => {
    await bar.getByRole('textbox', { name: '换成' }).fill('air')
    await there.getByRole('button', { name: '替换全部译文' }).click()
    await expect(bar.getByText('译文改了 2 段')).toBeVisible()
    const rows = (await rowsOf(request, interview)).filter(({ part }) => part === 'passage')
    expect(rows.map(({ words, state }) => `${words} ${state}`)).toEqual([
      'The organ is air. done',
      'Who plays *the air*? done',
      'Nobody. done',
    ])
    await expect(transcript(page)).toContainText('谁弹MIDI？')
  })

  await test.step('a link leads to the row', async () => {
    await bar.getByRole('textbox', { name: '查找' }).fill('Nobody')
    await bar.getByRole('link', { name: '打开' }).click()
    await expect(
      page.getByRole('list', { name: '译文' }).locator('[aria-current=true]'),
    ).toContainText('Nobody.')
  })
})
