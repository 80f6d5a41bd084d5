import { ESLint } from 'eslint'
import tseslint from 'typescript-eslint'
import { describe, expect, it, vi } from 'vitest'
import { rooms } from './rooms.mjs'

// Hundreds of small texts go through the linter, and a busy machine takes its time over them.
vi.setConfig({ testTimeout: 60_000 })

/**
 * The real configuration over source text that never existed. Rules that need types are left out, because a file
 * that is not there has none; the limits of the rooms need none.
 */
const eslint = new ESLint({
  cwd: new URL('..', import.meta.url).pathname,
  overrideConfig: [
    tseslint.configs.disableTypeChecked,
    { languageOptions: { parserOptions: { projectService: false } } },
    { rules: { '@typescript-eslint/no-unused-vars': 'off' } },
  ],
})

async function complaints(filePath: string, source: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${source}\n`, { filePath })
  return (result?.messages ?? []).map((found) => found.message)
}

async function expectAllowed(filePath: string, source: string) {
  expect(await complaints(filePath, source), `${filePath}: ${source}`).toEqual([])
}

async function expectRefused(filePath: string, source: string, why: RegExp) {
  const found = await complaints(filePath, source)
  expect(found.length, `${filePath}: ${source}`).toBeGreaterThan(0)
  expect(found.join('\n')).toMatch(why)
}

const names = Object.keys(rooms)

describe.each(names)('the room %s', (name) => {
  const room = rooms[name]
  const others = names.filter((other) => other !== name && other !== 'e2e')
  const open = others.filter((other) => room?.mayImport.includes(other))
  const types = others.filter((other) => room?.typesOnly?.includes(other))
  const closed = others.filter((other) => !open.includes(other) && !types.includes(other))

  it('imports what the map allows and itself', async () => {
    await expectAllowed(`${name}/thing.ts`, `import { near } from './near'\nexport { near }`)
    for (const other of open)
      await expectAllowed(
        `${name}/thing.ts`,
        `import { a } from '@/${other}/a'\nimport { b } from '../${other}/b'\nexport { a, b }`,
      )
  })

  it('is refused every other room, however the path is written', async () => {
    for (const other of closed) {
      const why = new RegExp(`${name} may not import ${other}`)
      await expectRefused(`${name}/thing.ts`, `export { a } from '@/${other}/a'`, why)
      await expectRefused(`${name}/thing.tsx`, `export * from '../${other}/a'`, why)
      await expectRefused(`${name}/deep/er/thing.ts`, `import '../../../${other}/a'`, why)
      await expectRefused(
        `${name}/thing.ts`,
        `import type { A } from '@/${other}/a'\nexport type { A }`,
        why,
      )
      await expectRefused(`${name}/thing.ts`, `export const a = import('@/${other}/a')`, why)
      await expectRefused(`${name}/thing.test.ts`, `import '../${other}/a'`, why)
    }
  })
})

const halfOpen = names.flatMap((name) =>
  (rooms[name]?.typesOnly ?? []).map((other) => ({ name, other })),
)

it.each(halfOpen)('$name takes types of $other, and nothing that runs', async ({ name, other }) => {
  await expectAllowed(`${name}/thing.ts`, `export type { A } from '@/${other}/a'`)
  await expectRefused(`${name}/thing.ts`, `export { a } from '@/${other}/a'`, /except its types/)
  await expectRefused(`${name}/thing.ts`, `export * from '../${other}/a'`, /except its types/)
})

describe('never 1: pure rooms know no framework', () => {
  it.each(['locales', 'model', 'importer', 'exports', 'search', 'exchange'])('%s', async (name) => {
    for (const one of [
      'next',
      'next/server',
      'react',
      'react-dom/server',
      'payload',
      '@payloadcms/ui',
    ])
      await expectRefused(`${name}/thing.ts`, `import '${one}'`, /does not know/)
    await expectRefused(
      `${name}/thing.ts`,
      `import type { Interview } from '@/payload-types'\nexport type { Interview }`,
      /generated types/,
    )
    await expectRefused(
      `${name}/deep/thing.ts`,
      `export * from '../../payload-types.ts'`,
      /generated types/,
    )
    await expectAllowed(`${name}/thing.ts`, `import { parse } from 'yaml'\nexport { parse }`)
  })
})

describe('never 2: collections wait for nobody above them', () => {
  it('are refused jobs, queries and the assembled configuration', async () => {
    await expectRefused('collections/Topics.ts', `import '@/jobs/a'`, /may not import jobs/)
    await expectRefused(
      'collections/hooks/a.ts',
      `import '../../queries/a'`,
      /may not import queries/,
    )
    await expectRefused(
      'collections/Topics.ts',
      `import '@payload-config'`,
      /assembled configuration/,
    )
    await expectRefused(
      'collections/Topics.ts',
      `import '../payload.config'`,
      /assembled configuration/,
    )
    await expectAllowed('collections/Topics.ts', `export type { Topic } from '@/payload-types'`)
  })
})

describe('never 3: reading fetches nothing, app holds no query', () => {
  it('refuses fetch, frameworks and client components in reading', async () => {
    await expectRefused('reading/Page.tsx', `export const a = fetch('/api')`, /fetches nothing/)
    await expectRefused(
      'reading/Page.tsx',
      `export { default } from 'next/link'`,
      /does not know next/,
    )
    await expectRefused(
      'reading/Page.tsx',
      `export { default } from 'next/image'`,
      /does not know next/,
    )
    await expectRefused('reading/Page.tsx', `import 'payload'`, /does not know payload/)
    await expectRefused(
      'reading/Page.tsx',
      `'use client'\nexport const a = 1`,
      /no client component/,
    )
    await expectAllowed('reading/Theme.client.tsx', `'use client'\nexport const a = 1`)
    await expectAllowed('reading/Page.tsx', `export { Fragment } from 'react'`)
  })

  it('refuses queries in app', async () => {
    await expectRefused(
      'app/(site)/page.tsx',
      `export const a = payload.find({})`,
      /holds no query/,
    )
    await expectRefused(
      'app/api/a/route.ts',
      `export const a = (r) => r.payload.count({})`,
      /holds no query/,
    )
    await expectAllowed('app/(site)/page.tsx', `export const a = [1].find(Boolean)`)
  })
})

describe('never 4: one door to what is stored', () => {
  const calls = `import { getPayload } from 'payload'\nexport const open = () => getPayload({})`
  const later = `export const open = async () => (await import('payload')).getPayload({})`

  it('only queries, scripts, content and integration tests call getPayload', async () => {
    for (const name of ['queries', 'scripts', 'content']) {
      await expectAllowed(`${name}/thing.ts`, calls)
      await expectAllowed(`${name}/thing.ts`, later)
    }
    await expectAllowed('desk/accept.int.test.ts', calls)
    await expectAllowed(
      'collections/access/roles.int.test.ts',
      `import '@/queries/a'\nimport '@payload-config'`,
    )
    for (const name of ['app', 'collections', 'desk', 'admin', 'jobs', 'transcript', 'database']) {
      await expectRefused(`${name}/thing.ts`, calls, /open Payload/)
      await expectRefused(`${name}/thing.ts`, later, /open Payload/)
      await expectRefused(`${name}/thing.test.ts`, calls, /open Payload/)
    }
  })

  it('the assembled configuration is for those and for Payload’s own routes', async () => {
    await expectAllowed('app/(payload)/layout.tsx', `import '@payload-config'`)
    await expectRefused(
      'app/(site)/layout.tsx',
      `import '@payload-config'`,
      /assembled configuration/,
    )
    await expectRefused('proxy.ts', `import '@payload-config'`, /assembled configuration/)
    await expectAllowed('payload.config.ts', `import '@/collections/Topics'\nimport '@/jobs/tasks'`)
  })

  const said = `overrideAccess: false, locale, fallbackLocale: false, select`
  const read = (method: string, options: string) =>
    `export const a = (payload, locale, select) => payload.${method}(${options})`

  it.each(['find', 'findByID', 'findGlobal'])('a visitor’s %s says all four', async (method) => {
    await expectAllowed('queries/thing.ts', read(method, `{ slug: 'a', ${said} }`))
    for (const name of ['overrideAccess', 'locale', 'fallbackLocale', 'select']) {
      const rest = said.split(', ').filter((part) => !part.startsWith(name))
      await expectRefused(
        'queries/thing.ts',
        read(method, `{ ${rest.join(', ')} }`),
        new RegExp(`says ${name}`),
      )
    }
    const wrong = said.replace('overrideAccess: false', 'overrideAccess: true')
    await expectRefused('queries/thing.ts', read(method, `{ ${wrong} }`), /overrideAccess is false/)
    await expectRefused('queries/thing.ts', read(method, 'options'), /where it is made/)
  })

  it('a count names no selection; an array’s find is left alone', async () => {
    await expectAllowed('queries/thing.ts', read('count', '{ overrideAccess: false, locale }'))
    await expectRefused('queries/thing.ts', read('count', '{ locale }'), /says overrideAccess/)
    await expectAllowed('queries/thing.ts', `export const a = [1].find((n) => n > 0)`)
    await expectAllowed('queries/thing.int.test.ts', read('find', '{}'))
  })
})

describe('never 5: the cache has two keepers', () => {
  const purge = `export { revalidateTag } from 'next/cache'`

  it('allows app, queries and the one hook', async () => {
    await expectAllowed('app/(site)/page.tsx', purge)
    await expectAllowed('queries/front.ts', purge)
    await expectAllowed('collections/hooks/revalidate.ts', purge)
    for (const file of [
      'collections/Topics.ts',
      'collections/hooks/slug.ts',
      'desk/a.ts',
      'jobs/a.ts',
      'scripts/a.ts',
    ])
      await expectRefused(file, purge, /next\/cache belongs/)
  })
})

describe('everywhere', () => {
  it('there is no any', async () => {
    await expectRefused('desk/a.ts', 'export const a = (b: any) => b', /Unexpected any/)
  })
})
