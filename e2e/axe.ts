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
  const found: string[] = []
  for (const { id, nodes } of violations) {
    for (const { html, target } of nodes) {
      const [place] = target
      const isCovered =
        id === 'target-size' && typeof place === 'string' && !(await isSmallInView(page, place))
      if (!isCovered) found.push(`${id}: ${html}`)
    }
  }
  expect.soft(found, state).toEqual([])
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect.soft(overflow, `${state}: nothing hangs over the edge`).toBe(0)
}

/** A target that lies half under a bar is measured where a person would scroll it to before pressing it. */
async function isSmallInView(page: Page, place: string): Promise<boolean> {
  await page.locator(place).evaluate((target) => target.scrollIntoView({ block: 'center' }))
  const { violations } = await new AxeBuilder({ page })
    .include(place)
    .withRules('target-size')
    .analyze()
  return violations.length > 0
}
