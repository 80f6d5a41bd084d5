import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'

const pages = [
  '/zh',
  '/en',
  '/zh/interviews',
  '/en/interviews',
  '/zh/interviews/seventy-thousand-tapes',
  '/en/interviews/seventy-thousand-tapes',
  '/zh/interviews/seventy-thousand-tapes/facing',
  '/zh/interviews/tuning-the-sea/facing',
  '/zh/interviews/three-months-in-a-basement',
  '/en/interviews/river-horns',
  '/zh/profiles',
  '/en/profiles/shen-yanhui',
  '/zh/timelines',
  '/en/timelines/linlan-sound-archive',
  '/zh/timelines/china-language-models',
  '/zh/nowhere',
]

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [390, 1280]) {
    test.describe(`${colorScheme}, ${width} px wide`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } })
      for (const path of pages) {
        test(`${path} has nothing that axe finds, and nothing hangs over the edge`, async ({
          page,
        }) => {
          await page.goto(path)
          const { violations } = await new AxeBuilder({ page })
            .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
            .analyze()
          expect(
            violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`),
          ).toEqual([])
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          )
          expect(overflow).toBe(0)
        })
      }
    })
  }
}
