import { expect, test, type Page } from '@playwright/test'

import { signIn } from '../e2e/newsroom'
import { watched, watchKeys } from './keyTimes'
import { bringIn } from './longInterview'
import { expectWithin } from './within'

/** 400 passages and about 60,000 characters: a long afternoon's conversation. */
const exchanges = 200

test('the editor of a long transcript', async ({ page, request }) => {
  const { id } = await bringIn(request, exchanges)
  await signIn(page, 'editor')
  const address = `/admin/collections/interviews/${id}?locale=zh`

  const opening: number[] = []
  for (let n = 0; n < 6; n++) opening.push(await usableAfterLoad(page, address))
  // The first load fills the caches of the server and of the browser.
  expectWithin('usable after the page has loaded', opening.slice(1), 2000)
  expect(await page.locator('.ContentEditable__root').innerText()).toMatch(/^[^]{50000,}$/)

  await intoTheMiddle(page)
  await watchKeys(page)
  await page.keyboard.type('the rope came up dry and the bucket rang like a bell '.repeat(4), {
    delay: 50,
  })
  expectWithin('from a key to what it paints', await watched(page), 50)

  for (let n = 0; n < 20; n++) {
    await page.keyboard.press('Enter', { delay: 100 })
    await page.keyboard.press('Backspace', { delay: 100 })
  }
  expectWithin('a passage split and joined again', await watched(page), 150)

  const saves: number[] = []
  for (let n = 0; n < 12; n++) saves.push(await timeOfSave(page, id, `${n}`))
  expectWithin('a save', saves.slice(1), 500)
})

/** Milliseconds from the page's load event until its last passage stands in the editor with its gutter. */
async function usableAfterLoad(page: Page, address: string): Promise<number> {
  await page.goto('about:blank')
  await page.goto(address)
  const time = await page.waitForFunction(
    (count) => {
      const shown = document.querySelectorAll(
        '.ContentEditable__root[contenteditable=true] > [data-passage][data-kind]',
      )
      const [entry] = performance.getEntriesByType('navigation')
      if (shown.length < count || !(entry instanceof PerformanceNavigationTiming)) return null
      return { loaded: entry.loadEventEnd, now: performance.now() }
    },
    2 * exchanges,
    { polling: 'raf' },
  )
  const found = await time.jsonValue()
  return Math.max(0, (found?.now ?? NaN) - (found?.loaded ?? NaN))
}

/** Puts the caret at the end of a passage in the middle of the text, by a click as a person does. */
async function intoTheMiddle(page: Page): Promise<void> {
  const passage = page.locator('.ContentEditable__root > [data-passage]').nth(exchanges)
  await passage.scrollIntoViewIfNeeded()
  await passage.click()
  await page.keyboard.press('End')
}

/** Milliseconds that the save takes which follows a pause in typing, from its request to the end of the answer. */
async function timeOfSave(page: Page, id: string, words: string): Promise<number> {
  const answered = page.waitForResponse(
    (response) =>
      response.url().includes(`/api/interviews/${id}`) && response.request().method() === 'PATCH',
  )
  await page.keyboard.insertText(words)
  const answer = await answered
  expect(answer.status()).toBe(200)
  await answer.finished()
  const { requestStart, responseEnd } = answer.request().timing()
  return responseEnd - requestStart
}
