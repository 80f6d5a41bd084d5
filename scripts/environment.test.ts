import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readSettings } from './environment.mjs'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'settings-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const production = {
  DATABASE_URI: 'mongodb://localhost/pages?replicaSet=rs0',
  SITE_URL: 'https://example.org/',
}

it('fills in everything on a machine of one’s own, and keeps it', () => {
  const first = readSettings({}, folder)
  expect(first).toMatchObject({
    dataDir: join(folder, 'data'),
    port: 3000,
    host: '127.0.0.1',
    siteUrl: 'http://localhost:3000',
    production: false,
  })
  expect(first.env).toMatchObject({
    DATA_DIR: join(folder, 'data'),
    DATABASE_URI: `file://${join(folder, 'data', 'facing-pages.db')}`,
    FACING_PAGES_ENV: 'local',
  })
  expect(first.env.PAYLOAD_SECRET).toMatch(/^[0-9a-f]{64}$/)
  expect(readSettings({}, folder).env.PAYLOAD_SECRET).toBe(first.env.PAYLOAD_SECRET)
})

it('keeps the secret where only its owner reads it', () => {
  readSettings({}, folder)
  expect(statSync(join(folder, 'data', 'secrets.json')).mode & 0o777).toBe(0o600)
})

it('keeps drafts and passwords from other users of the machine', () => {
  readSettings({}, folder)
  expect(statSync(join(folder, 'data')).mode & 0o777).toBe(0o700)
})

it('writes the address of the site as browsers do', () => {
  const { siteUrl } = readSettings({ SITE_URL: 'https://Example.org:443/' }, folder)
  expect(siteUrl).toBe('https://example.org')
})

it('takes what is set over what it would make', () => {
  const { env, port, siteUrl } = readSettings(
    { PORT: '4010', PAYLOAD_SECRET: 'mine', EXTRA: 'kept' },
    folder,
  )
  expect({ port, siteUrl }).toEqual({ port: 4010, siteUrl: 'http://localhost:4010' })
  expect(env).toMatchObject({ PAYLOAD_SECRET: 'mine', EXTRA: 'kept' })
})

it('makes a relative database file absolute, from the project’s folder', () => {
  const { databaseUri } = readSettings({ DATABASE_URI: 'file:./some.db' }, folder)
  expect(databaseUri).toBe(`file://${join(folder, 'some.db')}`)
})

it('makes no secret in production, and takes none that a machine has made', () => {
  expect(() => readSettings(production, folder)).toThrow(/needs PAYLOAD_SECRET/)
  const made = readSettings({}, folder).env.PAYLOAD_SECRET
  expect(() => readSettings({ ...production, PAYLOAD_SECRET: made }, folder)).toThrow(
    /development machine/,
  )
  const settings = readSettings({ ...production, PAYLOAD_SECRET: 'c7'.repeat(20) }, folder)
  expect(settings).toMatchObject({ production: true, siteUrl: 'https://example.org' })
  expect(settings.env.FACING_PAGES_ENV).toBe('production')
})

it('takes no secret from the example in production', () => {
  const example = /^PAYLOAD_SECRET=(.+)$/m.exec(
    readFileSync(new URL('../.env.example', import.meta.url), 'utf8'),
  )
  const secret = example?.[1] ?? ''
  expect(secret.length).toBeGreaterThanOrEqual(32)
  expect(() => readSettings({ ...production, PAYLOAD_SECRET: secret }, folder)).toThrow(/example/)
})

it('says what to do about a file of secrets that holds none', () => {
  readSettings({}, folder)
  writeFileSync(join(folder, 'data', 'secrets.json'), '{')
  expect(() => readSettings({}, folder)).toThrow(/Delete it/)
})
