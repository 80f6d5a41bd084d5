import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const here = fileURLToPath(new URL('.', import.meta.url))

/** Tests against a real database: SQLite, or with `DATABASE=mongodb` a real one-node replica set. */
export default defineConfig({
  resolve: { alias: { '@payload-config': `${here}payload.config.ts`, '@': here } },
  test: {
    include: ['**/*.int.test.ts'],
    exclude: ['node_modules/**', '.next/**', 'data/**'],
    env: { TZ: 'UTC' },
    globalSetup: process.env['DATABASE'] === 'mongodb' ? ['database/startTestMongo.ts'] : [],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
})
