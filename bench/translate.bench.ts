import { expect, test, type Page } from '@playwright/test'

import { signIn } from '../e2e/newsroom'
import { bringIn } from './longInterview'
import { watched, watchKeys } from './keyTimes'
import { expectWithin } from './within'

/** 400 passages and about 60,000 characters. */
const exchanges = 200

test('the translation of a long transcript', async ({ page, request }) => {
  const { id, editor } = await bringIn(request, exchanges)
  await translateHalf(editor, id)
  await signIn(page, 'editor')
  const address = `/admin/collections/interviews/${id}/translate`

  const opening: number[] = []
  for (let n = 0; n < 6; n++) opening.push(await usable(page, address))
  // The first load fills the caches of the server and of the browser.
  expectWithin('usable after the page was asked for', opening.slice(1), 2000)

  await page.keyboard.press('Alt+KeyJ')
  await watchKeys(page)
  await page.keyboard.type('The rope came up dry and rang like a bell. '.repeat(3), { delay: 50 })
  expectWithin('from a key to what it paints', await watched(page), 50)
  await page.keyboard.press('Escape')
  await watched(page)
  for (let n = 0; n < 40; n++) await page.keyboard.press('ArrowDown', { delay: 100 })
  expectWithin('from row to row', await watched(page), 50)
  for (let n = 0; n < 20; n++) await page.keyboard.press('Alt+KeyJ', { delay: 200 })
  expectWithin('to the next row that is to do', await watched(page), 50)

  const saves: number[] = []
  for (let n = 0; n < 21; n++) saves.push(await timeOfSave(page, id, `Row ${n}.`))
  expectWithin('a save', saves.slice(1), 500)
})

type Row = { id: string; source: unknown; words: unknown }

/** Every other row gets its words, in one go as from a translator's tool. */
async function translateHalf(
  editor: Awaited<ReturnType<typeof bringIn>>['editor'],
  id: string,
): Promise<void> {
  const read = await editor.get(`/api/interviews/${id}/translation?to=en`)
  const { rows }: { rows: Row[] } = await read.json()
  const words = 'The bucket hangs on the rim, and whoever comes shakes it first. '.repeat(5)
  const changes = rows
    .filter((_, n) => n % 2 === 1)
    .map(({ id: row, words: base, source }) => ({ id: row, base, source, words, progress: 'done' }))
  const saved = await editor.post(`/api/interviews/${id}/translation/rows?to=en`, { changes })
  expect(saved.status()).toBe(200)
}

/** Milliseconds from asking for the page until all rows stand in it and the one in work can be written in. */
async function usable(page: Page, address: string): Promise<number> {
  await page.goto('about:blank')
  await page.goto(address)
  const time = await page.waitForFunction(
    (count) => {
      const rows = document.querySelectorAll('[role=list] > [data-id]')
      const isThere = rows.length > count && document.activeElement?.matches('[data-id]')
      return isThere ? performance.now() : null
    },
    2 * exchanges,
    { polling: 'raf' },
  )
  return Number(await time.jsonValue())
}

/** Milliseconds that the save of a row takes which is called done, from its request to the end of the answer. */
async function timeOfSave(page: Page, id: string, words: string): Promise<number> {
  const answered = page.waitForResponse(
    (response) =>
      response.url().includes(`/api/interviews/${id}/translation`) &&
      response.request().method() === 'POST',
  )
  await page.keyboard.insertText(words)
  await page.keyboard.press('Control+Enter')
  const answer = await answered
  expect(answer.status()).toBe(200)
  await answer.finished()
  const { requestStart, responseEnd } = answer.request().timing()
  return responseEnd - requestStart
}
