import { expect, test, type Page } from '@playwright/test'

import { expectNothingWrong } from './axe'
import { big5File, chooseFiles, openInbox, ownWords, rowWith, textFile } from './inboxList'

const counts = { waiting: 6, reading: 1, accepted: 2, setAside: 1, all: 42 }

/** An import in each state, as the desk answers them. */
function everyState() {
  const found = { form: 'qa', speakers: 3, exchanges: 9, sections: 0, dates: 9 }
  const became = { interview: 'i', title: '一座城市的声音', profiles: 5, events: 11 }
  const special: Record<string, object> = {
    review: { found, toLookAt: 5 },
    copy: { found, copy: { title: '一座城市的声音', percent: 92 }, filename: null },
    interrupted: { found, missing: [{ stage: 'events', done: 1, total: 9 }] },
    brokeOff: {},
    reading: {},
    refused: { refusal: { code: 'unsupported-format', message: '还不能读取 PDF 文件。' } },
    accepted: { found, became: { as: 'interview', ...became } },
    source: { state: 'accepted', found, became: { as: 'source', ...became } },
    setAside: { found, setAside: { by: '何雨', reason: '常见问题页，不收' } },
  }
  const entries = Object.entries(special).map(([state, own], n) => ({
    id: `import-${state}`,
    state,
    title: `一份名字很长的材料，长到在窄的屏幕上一定要换行的那一种 ${n}`,
    filename: `a-name-without-a-single-space-in-it-that-goes-on-and-on-${n}.md`,
    format: 'markdown',
    bytes: 12_345,
    length: { count: 5102, language: 'zh' },
    createdAt: new Date(Date.now() - n * 9 * 3_600_000).toISOString(),
    by: '陈未',
    found: null,
    toLookAt: 0,
    copy: null,
    refusal: null,
    missing: null,
    became: null,
    setAside: null,
    ...own,
  }))
  return { counts, entries, waiting: 6, stamp: 'every state' }
}

const list = /\/api\/imports\/inbox/

/** Follows a filter, so that the list is asked for again. */
const askAgain = (page: Page) =>
  page
    .getByRole('navigation')
    .getByRole('link', { name: /搁置|Set aside/ })
    .click()

/** Each brings the page into a state and answers what shows that it is there. */
const states: Record<string, (page: Page) => Promise<void>> = {
  'as it opens': async (page) => {
    await openInbox(page)
  },
  'files that are sent and refused': async (page) => {
    await page.route('**/api/imports/propose', () => {})
    const words = ownWords()
    const large = { ...textFile(`${words}.txt`, ''), buffer: Buffer.alloc(20 * 2 ** 20 + 1, 65) }
    await chooseFiles(page, [large, textFile(`${words}.md`, words)])
    await expect(rowWith(page, words).getByRole('progressbar')).toBeVisible()
    await expect(rowWith(page, `${words}.txt`)).toContainText('20 MB')
  },
  'a text that waits for the server': async (page) => {
    await page.unroute('**/api/imports/propose')
    await page.route('**/api/imports/propose', (route) => route.abort())
    await page.getByRole('textbox').fill('第一行\n第二行')
    await page.getByRole('button', { name: /读这段文字|Read this text/ }).click()
    await expect(page.getByRole('button', { name: /现在再试|Try now/ })).toBeVisible()
  },
  'files above the page': async (page) => {
    await page.evaluate(() => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File(['x'], 'x.md'))
      window.dispatchEvent(new DragEvent('dragover', { dataTransfer, cancelable: true }))
    })
    await expect(page.getByText(/松手就开始读|Let go to start reading/).first()).toBeVisible()
  },
  'an encoding to choose': async (page) => {
    await page.unroute('**/api/imports/propose')
    await page.goto('/admin/import')
    const words = ownWords()
    await chooseFiles(page, [big5File(words)])
    const choose = rowWith(page, words).getByRole('button', { name: /选编码重读|Choose encoding/ })
    await choose.click()
    await expect(page.getByRole('radio', { name: /Big5/ })).toBeVisible()
    await page.getByText(/其他编码|Other encodings/).click()
  },
  'imports in every state': async (page) => {
    await page.goto('/admin/import')
    await page.route(list, (route) => route.fulfill({ json: everyState() }))
    await askAgain(page)
    await expect(page.locator('[data-row=import-brokeOff]')).toBeVisible()
  },
  'a list that takes its time': async (page) => {
    await page.goto('/admin/import')
    await page.unroute(list)
    await page.route(list, () => {})
    await askAgain(page)
    await expect(page.getByText(/正在取清单|Reading the list/)).toBeAttached()
  },
  'a list that cannot be read': async (page) => {
    await page.goto('/admin/import')
    await page.unroute(list)
    await page.route(list, (route) => route.fulfill({ status: 500, body: '' }))
    await askAgain(page)
    await expect(
      page.getByRole('alert').filter({ hasText: /没有读出来|could not be read/ }),
    ).toBeVisible()
  },
  'nobody has imported anything': async (page) => {
    await page.goto('/admin/import')
    await page.unroute(list)
    const none = { waiting: 0, reading: 0, accepted: 0, setAside: 0, all: 0 }
    const empty = { counts: none, entries: [], waiting: 0, stamp: 'empty' }
    await page.route(list, (route) => route.fulfill({ json: empty }))
    await askAgain(page)
    await expect(page.getByText(/还没有导入过|Nothing has been imported yet/)).toBeVisible()
  },
  'a search without a hit': async (page) => {
    await page.unroute(list)
    await page.goto('/admin/import?q=nowhere-at-all')
    await expect(page.getByRole('searchbox')).toBeVisible()
  },
}

// Colours are the same in both languages and at every width; what fits depends on the language and the width.
for (const [locale, colorScheme, width] of [
  ['zh-CN', 'light', 390],
  ['zh-CN', 'dark', 1440],
  ['en-GB', 'light', 390],
  ['en-GB', 'light', 1024],
] as const) {
  test(`axe finds nothing in any state of the inbox: ${locale}, ${colorScheme}, ${width} px`, async ({
    browser,
  }) => {
    test.setTimeout(180_000)
    const context = await browser.newContext({
      locale,
      colorScheme,
      viewport: { width, height: 900 },
      reducedMotion: 'reduce',
      baseURL: process.env.BASE_URL,
    })
    const page = await context.newPage()
    for (const [state, bring] of Object.entries(states)) {
      await test.step(state, async () => {
        await bring(page)
        // Payload's frame has two navigations without a name while its menu opens or closes.
        await expectNothingWrong(page, state, 'main')
      })
    }
    await context.close()
  })
}
