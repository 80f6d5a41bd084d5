import { defineConfig, devices } from '@playwright/test'

const report = process.env.PLAYWRIGHT_JSON_OUTPUT_NAME

/**
 * `e2e/globalSetup.ts` serves a site of its own, on a free port and with fresh sample content; its address is known
 * only then, and reaches the tests by the environment. Nothing is repeated: a test that passes sometimes is broken.
 * Traces are for whoever can open them; in CI nobody can, and they cost the processor a good deal.
 */
export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/globalSetup.ts',
  timeout: 60_000,
  // Two browsers and a server share the processor: what is right may still take a while to be seen.
  expect: { timeout: 15_000 },
  retries: 0,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['line'], ...(report ? [['json', { outputFile: report }] as const] : [])],
  use: { baseURL: process.env.BASE_URL, trace: process.env.CI ? 'off' : 'retain-on-failure' },
  projects: [
    {
      name: 'chromium',
      use: {
        ...devices['Desktop Chrome'],
        launchOptions: { executablePath: process.env.CHROMIUM_PATH },
      },
    },
  ],
})
