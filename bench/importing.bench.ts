import { expect, test, type Page } from '@playwright/test'

import { pasteAnywhere } from '../e2e/keyboard'
import { signIn } from '../e2e/newsroom'
import { longArticle } from './longInterview'
import { expectWithin } from './within'

/** Exchanges that make an article of about so many bytes. */
const exchangesOf = { '50 KB': 60, '1 MB': 1200 }

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

test('from a paste to the proposal of 50 KB', async ({ page }) => {
  await signIn(page, 'editor')
  const times: number[] = []
  for (let n = 0; n < 21; n++) {
    times.push(await pasteToProposal(page, longArticle(exchangesOf['50 KB'], `${Date.now()}`)))
  }
  // A server that has just started loads its code with the first one.
  expectWithin('a proposal of 50 KB', times.slice(1), 1000)
})

test('from a paste to the proposal of 1 MB, and the page stays usable', async ({ page }) => {
  await signIn(page, 'editor')
  const time = await pasteToProposal(page, longArticle(exchangesOf['1 MB'], `${Date.now()}`))
  expectWithin('a proposal of 1 MB', [time], 5000)
  const row = page.locator(selectedRow)
  await expect(row).toBeFocused()
  const started = Date.now()
  await page.keyboard.press('j')
  await expect(row).toContainText('放下去1米绳子')
  await page.keyboard.press('n')
  await expect(row).toContainText('编者注')
  expectWithin('two keys in it', [Date.now() - started], 1500)
})
