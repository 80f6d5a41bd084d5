import { defineConfig } from '@playwright/test'

import shared from '../playwright.config'

/**
 * Figures rather than faults: run by `npm run bench` on a quiet machine, one after the other, against a site that
 * `e2e/globalSetup.ts` serves. Each prints what it measured and fails when that is over the limit that it names.
 */
export default defineConfig({
  ...shared,
  testDir: '.',
  testMatch: '*.bench.ts',
  globalSetup: '../e2e/globalSetup.ts',
  timeout: 300_000,
  workers: 1,
  reporter: [['list']],
  // A trace takes a picture of the whole page at every step, which is most of the time on a long one.
  use: { ...shared.use, trace: 'off', locale: 'zh-CN', viewport: { width: 1440, height: 900 } },
})
