import { test } from '@playwright/test'

import { expectNothingWrong } from './axe'

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
  '/zh-hant/interviews/seventy-thousand-tapes',
]

// Colours are the same at every width; what fits is the same in every colour.
for (const [colorScheme, width] of [
  ['light', 390],
  ['light', 1280],
  ['dark', 390],
] as const) {
  test.describe(`${colorScheme}, ${width} px wide`, () => {
    test.use({ colorScheme, viewport: { width, height: 900 } })
    for (const path of pages) {
      test(`${path} has nothing that axe finds, and nothing hangs over the edge`, async ({
        page,
      }) => {
        await page.goto(path)
        await expectNothingWrong(page, path)
      })
    }
  })
}
