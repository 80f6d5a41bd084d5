import { expect, test, type Page } from '@playwright/test'

import { pasteAnywhere } from './keyboard'
import { signIn } from './newsroom'

/**
 * How long an editor waits for the proposal. The goal is one second for 50 KB and five for 1 MB on a quiet machine
 * (`QUIET=1` holds it to that); here the tests beside it take their share of the processor.
 */
const patience = process.env.QUIET ? 1 : 4

// A trace takes a picture of the whole page at every step, which is most of the time on a long one.
test.use({ locale: 'zh-CN', viewport: { width: 1440, height: 900 }, trace: 'off' })

/** An interview of our own of about so many bytes; `copy` makes its words differ from every other's. */
function longArticle(bytes: number, copy: string): string {
  const parts = [`# 第${copy}口井\n`, '**采访、文 | 苏苇**\n']
  let size = 0
  for (let n = 1; size < bytes; n++) {
    const part = `苏苇：第${n}口井${copy}有多深，量过没有？\n\n郑满：${1900 + (n % 120)}年放下去${n}米绳子，提上来还是干的。${copy}号桶一直挂在井沿上，谁来了都要先摇一摇，听一听回声，再说渴不渴。\n`
    size += Buffer.byteLength(part)
    parts.push(part)
  }
  return parts.join('\n')
}

/** Found by its class: asking a page of thousands of rows for a role takes longer than what is measured here. */
const selectedRow = '.fp-psg [aria-current=true]'

/** Milliseconds from the paste to the first passage that can be worked on. */
async function pasteToProposal(page: Page, text: string): Promise<number> {
  await page.goto('/admin/import')
  await expect(page.getByRole('heading', { level: 1, name: '导入' })).toBeVisible()
  const started = Date.now()
  await pasteAnywhere(page, text)
  // Looked for at every frame: a locator looks again only after half a second.
  await page.waitForFunction(
    (row) => (document.querySelector(row)?.getBoundingClientRect().height ?? 0) > 0,
    selectedRow,
    { polling: 'raf' },
  )
  return Date.now() - started
}

test('50 KB are read and shown in about a second', async ({ page }) => {
  test.setTimeout(120_000)
  await signIn(page, 'editor')
  // A server that has just started loads its code with the first one.
  await pasteToProposal(page, longArticle(50_000, `${Date.now()}`))
  const times: number[] = []
  for (let n = 0; n < 20; n++) {
    times.push(await pasteToProposal(page, longArticle(50_000, `${Date.now()}`)))
  }
  const p95 = times.toSorted((a, b) => a - b)[18]
  test.info().annotations.push({ type: 'p95', description: `${p95} ms` })
  expect(p95, `all: ${times.join(' ')}`).toBeLessThanOrEqual(1000 * patience)
})

// Beside other tests a megabyte would take the processor from them for longer than they wait.
const large = process.env.QUIET ? 1_000_000 : 300_000

test('a long text is read and shown in five seconds, and the page stays usable', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await signIn(page, 'editor')
  const time = await pasteToProposal(page, longArticle(large, `${Date.now()}`))
  expect(time).toBeLessThanOrEqual(5000 * patience)
  const row = page.locator(selectedRow)
  await expect(row).toBeFocused()
  const started = Date.now()
  await page.keyboard.press('j')
  await expect(row).toContainText('放下去1米绳子')
  await page.keyboard.press('n')
  await expect(row).toContainText('编者注')
  expect(Date.now() - started).toBeLessThanOrEqual(1500 * patience)
})
