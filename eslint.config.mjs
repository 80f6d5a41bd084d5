import js from '@eslint/js'
import prettier from 'eslint-config-prettier'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'
import { limitsOf } from './lint/imports.mjs'
import { rooms } from './lint/rooms.mjs'
import { visitorReads } from './lint/visitorReads.mjs'

const typescript = ['**/*.ts', '**/*.tsx']
const source = '**/*.{ts,tsx,mjs}'

const roomLimits = Object.keys(rooms).map((name) => ({
  files: [`${name}/${source}`, ...(name === 'app' ? ['proxy.ts'] : [])],
  rules: limitsOf(name),
}))

/** Where a room holds files that must do more than the room may. */
const exceptions = [
  { files: [`app/(payload)/${source}`], rules: limitsOf('app', { servesPayload: true }) },
  {
    files: ['collections/hooks/revalidate.ts'],
    rules: limitsOf('collections', { namesCache: true }),
  },
  { files: ['reading/**/*.client.tsx'], rules: limitsOf('reading', { shipsScript: true }) },
  // It starts the server that the browser tests visit, with the same scripts as everybody.
  { files: ['e2e/globalSetup.ts'], rules: { '@typescript-eslint/no-restricted-imports': 'off' } },
  ...Object.keys(rooms).map((name) => ({
    // Integration tests, and what they share: a database of their own, a process that gets killed.
    files: [`${name}/**/*.int.test.ts`, `${name}/**/openTest*.ts`, `${name}/**/*UntilKilled.ts`],
    rules: limitsOf(name, { anyRoom: true, opensPayload: true }),
  })),
]

export default defineConfig(
  globalIgnores([
    '.next/',
    '.mongo/',
    'data/',
    'next-env.d.ts',
    'payload-types.ts',
    'database/migrations/',
    'app/(payload)/admin/importMap.js',
    'test-results/',
    'playwright-report/',
  ]),
  js.configs.recommended,
  {
    files: typescript,
    extends: [tseslint.configs.recommended],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false } },
      ],
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['**/*.{mjs,js}'],
    languageOptions: {
      globals: {
        AbortSignal: 'readonly',
        URLSearchParams: 'readonly',
        performance: 'readonly',
        URL: 'readonly',
        clearTimeout: 'readonly',
        console: 'readonly',
        fetch: 'readonly',
        process: 'readonly',
        setTimeout: 'readonly',
      },
    },
    plugins: { '@typescript-eslint': tseslint.plugin },
  },
  // Commands speak to the person who typed them; the role matrix and the like say what they counted.
  {
    files: [`scripts/${source}`, `bench/${source}`, '**/*.int.test.ts'],
    rules: { 'no-console': 'off' },
  },
  ...roomLimits,
  ...exceptions,
  {
    files: ['queries/**/*.ts'],
    ignores: ['**/*.test.ts'],
    plugins: { local: { rules: { 'visitor-reads': visitorReads } } },
    rules: { 'local/visitor-reads': 'error' },
  },
  prettier,
)
