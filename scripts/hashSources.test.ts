import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { hashSources } from './hashSources.mjs'

let folder = ''
const write = (path: string, content = path) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sources-'))
  write('app/page.tsx')
  write('content/sample.ts')
  write('package.json')
})
afterEach(() => rmSync(folder, { recursive: true }))

it.each([
  'app/page.tsx',
  'app/new.css',
  'package.json',
  'reading/data/sounds.ts',
  'reading/fonts/a.woff2',
])('%s matters', (path) => {
  const before = hashSources(folder)
  write(path, 'other words')
  expect(hashSources(folder)).not.toBe(before)
})

it('a file that moves matters', () => {
  const before = hashSources(folder)
  rmSync(join(folder, 'app/page.tsx'))
  write('app/other.tsx', 'app/page.tsx')
  expect(hashSources(folder)).not.toBe(before)
})

it.each([
  ...[
    'node_modules/a/index.js',
    'data/facing-pages.db',
    '.next/BUILD_ID',
    '.git/HEAD',
    'docs/architecture.md',
  ],
  ...[
    'app/page.test.tsx',
    'model/date.int.test.ts',
    'next-env.d.ts',
    'tsconfig.tsbuildinfo',
    'article.txt',
    'README.md',
  ],
])('%s does not', (path) => {
  const before = hashSources(folder)
  write(path, 'other words')
  expect(hashSources(folder)).toBe(before)
})

it('leaves out the data where it lies inside, and rooms that are named', () => {
  const options = { without: ['content'], dataDir: join(folder, 'elsewhere') }
  const before = hashSources(folder, options)
  write('elsewhere/facing-pages.db')
  write('content/sample.ts', 'other words')
  expect(hashSources(folder, options)).toBe(before)
})
