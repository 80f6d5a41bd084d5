import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const onMongo = process.env['DATABASE'] === 'mongodb'
const here = fileURLToPath(new URL('.', import.meta.url))

/** Tests against a real database: SQLite, or with `DATABASE=mongodb` a real one-node replica set. */
export default defineConfig({
  resolve: { alias: { '@payload-config': `${here}payload.config.ts`, '@': here } },
  test: {
    include: ['**/*.int.test.ts'],
    exclude: [
      'node_modules/**',
      '.next/**',
      'data/**',
      // What MongoDB does when it is killed is not ours to test.
      ...(onMongo ? ['**/*{c,C}rash.int.test.ts'] : []),
    ],
    env: { TZ: 'UTC' },
    globalSetup: onMongo ? ['database/startTestMongo.ts'] : [],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Each file has a process and a database of its own.
    maxWorkers: 2,
  },
})
