import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test, type Page } from '@playwright/test'

import { expectNothingWrong } from './axe'
import { ownWords } from './inboxList'
import { signIn, signInOverRest, type Colleague } from './newsroom'

const article = readFileSync(
  fileURLToPath(new URL('articles/ropewalk.md', import.meta.url)),
  'utf8',
)

/** Brings the state about for an import of its own and answers where it is seen. */
type Bring = (colleague: Colleague, text: string) => Promise<string>

const propose: Bring = async (colleague, text) => {
  const response = await colleague.post('/api/imports/propose', { text })
  const { id }: { id: string } = await response.json()
  return `/admin/import/${id}`
}
const apiOf = (address: string) => address.replace('/admin/import', '/api/imports')

/** What is done on the page once it is open. */
type Act = (page: Page) => Promise<void>
const nothing: Act = async () => {}

const row = (page: Page) => page.locator('.fp-psg [aria-current=true]')

const states: Record<string, { bring: Bring; act?: Act; shows: RegExp }> = {
  'a doubtful passage': {
    bring: propose,
    act: async (page) => {
      await row(page).press('w')
      await expect(row(page).getByRole('combobox').first()).toBeVisible()
    },
    shows: /有过两个/,
  },
  'words that are edited': {
    bring: propose,
    act: async (page) => {
      await row(page).press('s')
      await expect(page.getByRole('textbox', { name: /改这一段|Edit this passage/ })).toBeFocused()
    },
    shows: /有过两个/,
  },
  'the list of keys': {
    bring: propose,
    act: async (page) => {
      await row(page).press('?')
      await expect(page.getByRole('dialog')).toBeVisible()
    },
    shows: /由第几位说话人说|Said by speaker/,
  },
  'a refused field, a speaker to be found': {
    bring: propose,
    act: async (page) => {
      const side = page.getByRole('radio', { name: /资料|Data/ })
      if (await side.isVisible()) await side.check({ force: true })
      await page.getByRole('textbox', { name: /发表日期|Published/ }).fill('明年')
      const profile = page.getByRole('combobox', { name: /卢九斤的条目|Profile of 卢九斤/ })
      await profile.selectOption('other')
      await page.getByRole('combobox', { name: /找条目|Find a profile/ }).fill('张')
      await expect(page.getByRole('option', { name: '张宏江' })).toBeVisible()
    },
    shows: /2018-23/,
  },
  'a change that somebody else was quicker with': {
    bring: propose,
    act: async (page) => {
      await page.route('**/edits', (route) =>
        route.fulfill({
          status: 409,
          json: { errors: [{ code: 'changed-meanwhile', message: '何雨 · Rain' }] },
        }),
      )
      await row(page).press('n')
      await expect(page.getByRole('alert').filter({ hasText: '何雨' })).toBeVisible()
    },
    shows: /何雨/,
  },
  'a change that could not be saved': {
    bring: propose,
    act: async (page) => {
      await page.route('**/edits', (route) => route.abort())
      await row(page).press('n')
      await expect(page.getByRole('alert').filter({ hasText: /浏览器|browser/ })).toBeVisible()
    },
    shows: /浏览器|browser/,
  },
  'a copy beside its interview': {
    bring: async (colleague, text) => {
      const first = await propose(colleague, text)
      await colleague.post(`${apiOf(first)}/accept`, { as: 'new' })
      return propose(colleague, text.replace('只好捆柴', '只能捆柴').slice(0, -160))
    },
    act: async (page) => {
      await page
        .getByRole('radio', { name: /用它作正本|用新版本更新|make it the text|up to date/ })
        .check({ force: true })
      await expect(page.getByText(/逐段比对|by passage/).first()).toBeVisible()
    },
    shows: /捆柴/,
  },
  'a narrative': {
    bring: (colleague) =>
      propose(
        colleague,
        `# 渡口的钟 ${ownWords()}\n\n第一次听见钟声是 1994 年的秋天。\n\n## 船\n\n船在雾里停着。\n\n图片来源：潮间资料室\n\n## 钟\n\n钟后来卖了。\n`,
      ),
    shows: /渡口的钟/,
  },
  'what was accepted': {
    bring: async (colleague, text) => {
      const address = await propose(colleague, text)
      await colleague.post(`${apiOf(address)}/accept`, { as: 'new' })
      return address
    },
    shows: /已经接受|Accepted/,
  },
  'what was set aside': {
    bring: async (colleague, text) => {
      const address = await propose(colleague, text)
      await colleague.post(`${apiOf(address)}/set-aside`, { reason: '不收' })
      return address
    },
    shows: /搁置了|set this aside/,
  },
  'what could not be read': {
    bring: (colleague) => propose(colleague, `%PDF-1.7 ${ownWords()}`),
    shows: /没读成|Not read/,
  },
}

// Colours are the same in both languages and at every width; what fits depends on the language and the width.
for (const [locale, colorScheme, widths] of [
  ['zh-CN', 'light', [1440, 390]],
  ['zh-CN', 'dark', [1024]],
  ['en-GB', 'light', [1024, 390]],
] as const) {
  test(`axe finds nothing in any state of the review: ${locale}, ${colorScheme}`, async ({
    browser,
    request,
  }) => {
    test.setTimeout(240_000)
    const colleague = signInOverRest(request, 'editor')
    const context = await browser.newContext({
      locale,
      colorScheme,
      viewport: { width: 1440, height: 900 },
      reducedMotion: 'reduce',
      baseURL: process.env.BASE_URL,
    })
    const page = await context.newPage()
    await signIn(page, 'editor')
    for (const [state, { bring, act = nothing, shows }] of Object.entries(states)) {
      await test.step(state, async () => {
        // Letters alone keep the articles of the states from being copies of each other.
        const own = ownWords()
        const address = await bring(colleague, article.replaceAll('绳', own).concat(`\n\n${own}\n`))
        for (const width of widths) {
          await page.setViewportSize({ width, height: 900 })
          await page.goto(address)
          await act(page)
          await expect(page.getByRole('main')).toContainText(shows)
          await expectNothingWrong(page, `${state}, ${width} px`, 'main')
          await page.unrouteAll()
          await page.evaluate(() => localStorage.clear())
        }
      })
    }
    await context.close()
  })
}
