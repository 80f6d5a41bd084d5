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

/** Publishes the Chinese of the interview that is open, by keyboard, and answers the slug of the interview. */
export async function publish(page: Page): Promise<string> {
  await tabTo(page.getByRole('button', { name: '发布中文…' }))
  await page.keyboard.press('Enter')
  const decide = page.getByRole('dialog', { name: '发布中文' }).getByRole('button', {
    name: /^发布中文/,
  })
  await expect(decide).toBeEnabled()
  const published = page.waitForResponse(
    (response) => response.url().endsWith('/publish') && response.ok(),
  )
  await tabTo(decide)
  await page.keyboard.press('Enter')
  const { slug, languages } = await (await published).json()
  expect(languages.zh.status).toBe('published')
  return slug
}
