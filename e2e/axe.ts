import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * axe finds nothing, and nothing hangs over the edge of the window.
 *
 * @param within where axe looks: our own part of a page whose frame is Payload's
 */
export async function expectNothingWrong(
  page: Page,
  state: string,
  within = 'html',
): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include(within).withTags(tags).analyze()
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`,
  )
  expect.soft(found, state).toEqual([])
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect.soft(overflow, `${state}: nothing hangs over the edge`).toBe(0)
}
