import { expect, type Page } from '@playwright/test'

import { tabTo } from './keyboard'

export type Turn = { n: number; speaker: string; opening: string }

/** Every turn of the page that is open: its number, who speaks, and how it begins. */
export async function turnsOn(page: Page): Promise<Turn[]> {
  return page.locator('[data-turn]').evaluateAll((turns) => {
    const seen = new Map<number, Turn>()
    for (const turn of turns) {
      const n = Number(turn.getAttribute('data-turn'))
      if (seen.has(n)) continue
      const opening = turn.querySelector('[data-passage]')?.textContent ?? ''
      seen.set(n, { n, speaker: turn.querySelector('.who')?.textContent ?? '', opening })
    }
    return [...seen.values()]
  })
}

export const withoutSpace = (text: string) => text.replace(/\s/g, '')

/** Accepts what is reviewed, by keyboard, and waits for the interview that it became. */
export async function accept(page: Page): Promise<void> {
  await tabTo(page.getByRole('button', { name: '接受，打开访谈' }))
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/admin\/collections\/interviews\//)
}

/** Publishes the language that is open in the edit view, by keyboard, and answers the slug of the interview. */
export async function publish(page: Page): Promise<string> {
  const published = page.waitForResponse(
    (response) =>
      response.request().method() === 'PATCH' &&
      response.url().includes('/api/interviews/') &&
      response.ok(),
  )
  await tabTo(page.getByRole('button', { name: '在 中文 发布' }))
  await page.keyboard.press('Enter')
  const { doc } = await (await published).json()
  expect(doc._status).toBe('published')
  return doc.slug
}
