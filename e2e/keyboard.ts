import { expect, type Locator, type Page } from '@playwright/test'

/** Goes to something by Tab alone, as somebody without a mouse does. */
export async function tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const page = target.page()
  await expect(target).toHaveCount(1)
  for (let stop = 0; stop < 400; stop++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press(key)
  }
  throw new Error(`Tab does not lead to ${target.toString()}`)
}

/** The row of the review that the keys go to. */
export function currentRow(page: Page): Locator {
  return page.getByRole('list', { name: '认出的段落' }).locator('[aria-current=true]')
}

/** Steps down through the passages to the one with these words. */
export async function stepTo(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Home')
  const row = currentRow(page)
  for (let step = 0; step < 500; step++) {
    if (((await row.textContent()) ?? '').includes(words)) return
    await page.keyboard.press('j')
  }
  throw new Error(`No passage says ${words}`)
}

/** Pastes a whole text where no field has the focus. */
export async function pasteAnywhere(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.evaluate((words) => navigator.clipboard.writeText(words), text)
  await page.keyboard.press('ControlOrMeta+v')
}
