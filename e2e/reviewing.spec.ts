import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test, type Page } from '@playwright/test'

import { currentRow, pasteAnywhere, stepTo, tabTo } from './keyboard'
import { signIn, signInOverRest } from './newsroom'
import { accept, publish, turnsOn, withoutSpace } from './publishedTurns'

const article = fileURLToPath(new URL('articles/saltworks.md', import.meta.url))
const seeds = fileURLToPath(new URL('../../shared/seeds/', import.meta.url))

test.use({ locale: 'zh-CN', viewport: { width: 1440, height: 900 } })
// A truth is followed to its end by hand: some need a minute.
test.describe.configure({ timeout: 120_000 })

async function bringIn(page: Page, text: string): Promise<void> {
  await signIn(page, 'editor')
  await page.goto('/admin/import')
  await expect(page.getByRole('heading', { level: 1, name: '导入' })).toBeVisible()
  await pasteAnywhere(page, text)
  await page.waitForURL(/\/admin\/import\/[0-9a-f-]+/)
  await expect(currentRow(page)).toBeFocused()
}

/** Ties a speaker to a profile by the keyboard: the select is reached by Tab and answered by typing. */
async function tie(page: Page, speaker: string, profile: RegExp): Promise<void> {
  const select = page.getByRole('combobox', { name: `${speaker}的条目` })
  await tabTo(select)
  for (let step = 0; step < 8; step++) {
    const chosen = await select.locator('option:checked').textContent()
    if (profile.test(chosen ?? '')) return
    await page.keyboard.press(step === 0 ? 'Home' : 'ArrowDown')
  }
  throw new Error(`${speaker} has no choice ${profile.source}`)
}

const saved = (page: Page) => page.getByRole('status').filter({ hasText: '改动已存' })

test('an article is mended and published without touching the mouse', async ({ page }) => {
  await bringIn(page, readFileSync(article, 'utf8'))

  // The answer without a label was concluded; the editor is taken there, and says that it is right.
  await page.keyboard.press('w')
  await expect(currentRow(page)).toContainText('来过一个，学了三天')
  await expect(currentRow(page)).toContainText('推断')
  await page.keyboard.press('Enter')
  await expect(currentRow(page)).not.toContainText('推断')

  // One answer in two.
  await stepTo(page, '三点半')
  await page.keyboard.press('s')
  const box = page.getByRole('textbox', { name: '改这一段' })
  await expect(box).toBeFocused()
  await page.keyboard.press('ControlOrMeta+Home')
  for (let step = 0; step < '三点半。'.length; step++) await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(currentRow(page)).toContainText(/1986年我头一回上工/)
  await expect(currentRow(page)).not.toContainText('三点半')

  // Two paragraphs in one.
  await stepTo(page, '闷的我不卖')
  await page.keyboard.press('m')
  await expect(currentRow(page)).toContainText('差一点的闷。闷的我不卖')

  // A paragraph of the introduction is a note of the editors.
  await stepTo(page, '盐场旧图')
  await page.keyboard.press('n')
  await expect(currentRow(page)).toContainText('编者注')

  // What was taken for furniture is wanted after all.
  await tabTo(page.getByRole('button', { name: /^恢复：上一篇/ }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('list', { name: '认出的段落' })).toContainText('上一篇：灯塔')

  // Undone to the beginning and done again, and all of it is there after a reload.
  await tabTo(currentRow(page), 'Shift+Tab')
  for (let step = 0; step < 5; step++) await page.keyboard.press('u')
  await expect(page.getByRole('list', { name: '认出的段落' })).not.toContainText('上一篇：灯塔')
  await expect(page.getByRole('list', { name: '认出的段落' })).toContainText('推断')
  for (let step = 0; step < 5; step++) await page.keyboard.press('Shift+U')
  await expect(saved(page)).toBeVisible()
  await page.reload()
  await expect(page.getByRole('list', { name: '认出的段落' })).toContainText('上一篇：灯塔')
  await expect(page.getByRole('button', { name: '撤销' })).not.toBeDisabled()

  await tie(page, '方未眠', /新建条目/)
  await tie(page, '邵老潮', /新建条目/)
  await accept(page)
  const slug = await publish(page)

  await page.goto(`/zh/interviews/${slug}`)
  const turns = await turnsOn(page)
  expect(turns.map(({ speaker, opening }) => [speaker, withoutSpace(opening).slice(0, 6)])).toEqual(
    (
      [
        ['方未眠', '一天从什么时'],
        ['邵老潮', '三点半。'],
        ['方未眠', '现在的人还等'],
        ['邵老潮', '不等。201'],
        ['方未眠', '挑盐挑什么？'],
        ['邵老潮', '挑声音。好盐'],
        ['方未眠', '有人来学吗？'],
        ['邵老潮', '来过一个，学'],
      ] as const
    ).map(([speaker, opening]) => [expect.stringContaining(speaker), opening]),
  )
  await expect(page.getByRole('note').filter({ hasText: '盐场旧图' })).toHaveCount(1)
  await expect(page.getByRole('article')).toContainText('上一篇：灯塔不是给船看的')
  await expect(page.getByRole('article')).not.toContainText('点击上方蓝字')
})

test('two editors at one import never overwrite each other', async ({ page, browser }) => {
  await bringIn(page, `${readFileSync(article, 'utf8')}\n\n两个人同时在看这一篇。\n`)
  const other = await browser.newPage({ locale: 'zh-CN' })
  await signIn(other, 'admin')
  await other.goto(page.url())
  await other.getByRole('textbox', { name: '标题' }).fill('先改的标题')
  await expect(saved(other)).toBeVisible()

  await page.getByRole('textbox', { name: '首发' }).fill('后改的刊物')
  const conflict = page.getByRole('alert').filter({ hasText: '另一位编辑改过了' })
  await expect(conflict).toBeVisible()
  await expect(page.getByRole('textbox', { name: '首发' })).toHaveValue('后改的刊物')
  await conflict.getByRole('button', { name: /再接上我的 1 处改动/ }).click()
  await expect(page.getByRole('textbox', { name: '标题' })).toHaveValue('先改的标题')
  await expect(saved(page)).toBeVisible()
  await page.reload()
  await expect(page.getByRole('textbox', { name: '标题' })).toHaveValue('先改的标题')
  await expect(page.getByRole('textbox', { name: '首发' })).toHaveValue('后改的刊物')
  await other.close()
})

test('what could not be saved stays in the browser', async ({ page, context }) => {
  await bringIn(page, `${readFileSync(article, 'utf8')}\n\n网断了也不会丢。\n`)
  await context.setOffline(true)
  await page.getByRole('textbox', { name: '标题' }).fill('断网时写的标题')
  await expect(page.getByRole('alert').filter({ hasText: '改动留在这个浏览器里' })).toBeVisible()
  await context.setOffline(false)
  await page.reload()
  await expect(page.getByRole('textbox', { name: '标题' })).toHaveValue('断网时写的标题')
  await expect(saved(page)).toBeVisible()
})

test('a narrative is reviewed by its sections, without speakers', async ({ page }) => {
  const essay = `# 渡口的钟\n\n第一次听见钟声是 1994 年的秋天。\n\n## 船\n\n船在雾里停着，谁也不说话。\n\n图片来源：潮间资料室\n\n## 钟\n\n钟后来卖了，卖给收铜的人。\n\n又过了两年，渡口也没有了。\n`
  await bringIn(page, essay)
  await expect(page.getByRole('heading', { name: /^小节/ })).toBeVisible()
  await expect(page.getByRole('heading', { name: /^说话人/ })).toHaveCount(0)
  await tabTo(page.getByRole('button', { name: '钟', exact: true }))
  await page.keyboard.press('Enter')
  await expect(currentRow(page)).toBeFocused()
  await expect(currentRow(page)).toHaveText(/^钟/)
  await accept(page)
})

type Truth = { turns: { n: number; speaker: string; start?: string; start12?: string }[] }

function seed(number: string): string {
  const file = readdirSync(seeds).find((name) => name.startsWith(`${number}_`))
  if (!file) throw new Error(`There is no seed ${number}`)
  return readFileSync(seeds + file, 'utf8')
}

function truthOf(number: string): Truth {
  return JSON.parse(readFileSync(`${seeds}truth/${number}.json`, 'utf8'))
}

async function expectTruth(page: Page, slug: string, { turns: expected }: Truth): Promise<void> {
  await page.goto(`/zh/interviews/${slug}`)
  const turns = await turnsOn(page)
  expect(turns.map(({ n }) => n)).toEqual(expected.map(({ n }) => n))
  for (const [place, { n, speaker, start, start12 }] of expected.entries()) {
    const turn = turns[place]
    expect(withoutSpace(turn?.speaker ?? ''), `turn ${n}`).toContain(withoutSpace(speaker))
    expect(withoutSpace(turn?.opening ?? '').normalize('NFKC'), `turn ${n}`).toContain(
      withoutSpace(start12 ?? start ?? '').normalize('NFKC'),
    )
  }
}

if (existsSync(seeds)) {
  test.describe('real articles', () => {
    test('001 is mended by keyboard, and its page has the turns of a careful reader', async ({
      page,
    }) => {
      await bringIn(page, seed('001'))
      const list = page.getByRole('list', { name: '认出的段落' })
      const rows = await list.getByRole('group').count()

      // The second paragraph of the second turn in two, and together again with the one before.
      await stepTo(page, truthOf('001').turns[1]?.start12 ?? '')
      await page.keyboard.press('j')
      await page.keyboard.press('s')
      await page.keyboard.press('Enter')
      await expect(list.getByRole('group')).toHaveCount(rows + 1)
      await page.keyboard.press('m')
      await expect(list.getByRole('group')).toHaveCount(rows)

      await page.keyboard.press('Home')
      await page.keyboard.press('j')
      await page.keyboard.press('n')
      await expect(currentRow(page)).toContainText('编者注')

      const restore = page.getByRole('button', { name: /^恢复：/ })
      const removed = await restore.count()
      await tabTo(restore.last())
      await page.keyboard.press('Enter')
      await expect(restore).toHaveCount(removed - 1)

      await tie(page, '张宏江', /^张宏江$/)
      await accept(page)
      await expectTruth(page, await publish(page), truthOf('001'))
    })

    test('000, a damaged copy, becomes a source of it', async ({ page, request }) => {
      // Both ask again for what is there already, should the test before have made it.
      const colleague = signInOverRest(request, 'editor')
      const known = await colleague.post('/api/imports/propose', { text: seed('001') })
      const { id }: { id: string } = await known.json()
      await colleague.post(`/api/imports/${id}/accept`, { as: 'new' })
      await bringIn(page, seed('000'))
      await expect(page.getByRole('radio', { name: /又一来源/ })).toBeChecked()
      await tabTo(page.getByRole('button', { name: '接受为来源' }))
      await page.keyboard.press('Enter')
      await page.waitForURL(/\/admin\/collections\/interviews\//)
    })

    for (const number of ['003', '004', '002']) {
      test(`${number} goes from paste to published page`, async ({ page }) => {
        await bringIn(page, seed(number))
        const title = page.getByRole('textbox', { name: '标题' })
        // One of them has none in its text; nothing is published without.
        if ((await title.inputValue()) === '') {
          await tabTo(title)
          await page.keyboard.type('一篇没有标题的长文')
          await expect(saved(page)).toBeVisible()
        }
        await accept(page)
        const slug = await publish(page)
        if (number === '003') await expectTruth(page, slug, truthOf(number))
        else {
          await page.goto(`/zh/interviews/${slug}`)
          await expect(page.locator('[data-turn]').first()).toHaveCount(number === '004' ? 1 : 0)
        }
      })
    }
  })
}
