import { fileURLToPath } from 'node:url'
import { configDefaults, defineConfig } from 'vitest/config'

/** Unit tests stand beside their source. Integration tests (`*.int.test.ts`) have a config of their own. */
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  // What is written for Next's reading of `postcss.config.mjs` is not Vite's, and no test looks at a style.
  css: { postcss: { plugins: [] } },
  test: {
    include: ['**/*.test.{ts,tsx}'],
    exclude: [...configDefaults.exclude, '**/*.int.test.ts', 'e2e/**', '.next/**', 'data/**'],
    env: { TZ: 'UTC' },
  },
})
