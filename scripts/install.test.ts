import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ensureInstalled, refuseOldNode } from './install.mjs'
import { installed } from './installed.mjs'
import { Refusal } from './refusal.mjs'

const linux = { platform: 'linux', arch: 'x64', withoutDev: false }
const lock = {
  '': {},
  'node_modules/a': { version: '1.0.0' },
  'node_modules/a-mac': { version: '1.0.0', optional: true, os: ['darwin'], cpu: ['arm64'] },
  'node_modules/a-linux': { version: '1.0.0', optional: true, os: ['linux'], cpu: ['x64'] },
  'node_modules/t': { version: '2.0.0', dev: true },
}
const {
  'node_modules/a-mac': mac,
  'node_modules/a-linux': bin,
  'node_modules/t': dev,
  ...both
} = lock
const onLinux = { ...both, 'node_modules/a-linux': bin, 'node_modules/t': dev }

describe('what counts as installed', () => {
  it('is every package of the lock file that fits this machine', () => {
    expect(installed(lock, onLinux, linux)).toBe(true)
    expect(installed(lock, {}, linux)).toBe(false)
  })

  it('is not an older version, a package too many, or one too few', () => {
    expect(installed(lock, { ...onLinux, 'node_modules/a': { version: '0.9.0' } }, linux)).toBe(
      false,
    )
    expect(installed(lock, { ...onLinux, 'node_modules/b': { version: '1.0.0' } }, linux)).toBe(
      false,
    )
    expect(installed(lock, { ...both, 'node_modules/a-linux': bin }, linux)).toBe(false)
  })

  it('lets the development packages be missing only where it is told so', () => {
    const pruned = { ...both, 'node_modules/a-linux': bin }
    expect(installed(lock, pruned, { ...linux, withoutDev: true })).toBe(true)
  })

  it('is not a folder that came from another kind of machine', () => {
    const onMac = { ...both, 'node_modules/a-mac': mac, 'node_modules/t': dev }
    expect(installed(lock, onMac, linux)).toBe(false)
    expect(installed(lock, onMac, { platform: 'darwin', arch: 'arm64', withoutDev: false })).toBe(
      true,
    )
  })

  it('reads what npm writes as exclusions', () => {
    const notWindows = { ...both, 'node_modules/t': { ...dev, os: ['!win32'] } }
    expect(installed(lock, notWindows, linux)).toBe(true)
    expect(installed(lock, notWindows, { ...linux, platform: 'win32' })).toBe(false)
  })
})

describe('ensureInstalled', () => {
  let folder = ''
  const write = (path: string, packages: object) => {
    mkdirSync(join(folder, 'node_modules'), { recursive: true })
    writeFileSync(join(folder, path), JSON.stringify({ packages }))
  }
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'install-'))
    write('package-lock.json', { 'node_modules/a': { version: '1.0.0' } })
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('installs once, and again when the lock file has changed', () => {
    let calls = 0
    const install = () => {
      calls += 1
      const { packages } = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'))
      write('node_modules/.package-lock.json', packages)
      return true
    }
    ensureInstalled({ folder, install })
    ensureInstalled({ folder, install })
    expect(calls).toBe(1)
    write('package-lock.json', { 'node_modules/a': { version: '1.0.1' } })
    ensureInstalled({ folder, install })
    expect(calls).toBe(2)
  })

  it('says plainly, in both languages, that npm failed', () => {
    const install = () => false
    expect(() => ensureInstalled({ folder, install })).toThrow(Refusal)
    expect(() => ensureInstalled({ folder, install })).toThrow(/npm could not.*npm 未能/s)
  })
})

it('refuses a Node that is too old, and no other', () => {
  for (const old of ['18.20.8', '20.18.3']) expect(() => refuseOldNode(old)).toThrow(old)
  for (const good of ['20.19.0', '20.20.2', '22.0.0', '24.1.0'])
    expect(() => refuseOldNode(good)).not.toThrow()
})

it('the lock file names every optional package: npm ci refuses one that lacks any', () => {
  type Entry = { optionalDependencies?: Record<string, string> }
  const file = new URL('../package-lock.json', import.meta.url)
  const packages: Record<string, Entry> = JSON.parse(readFileSync(file, 'utf8')).packages
  const foldersAbove = (path: string) =>
    path
      .split('/node_modules/')
      .map((_, at, parts) => `${parts.slice(0, at + 1).join('/node_modules/')}/`)
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) =>
        !['', ...foldersAbove(path)].some((above) => `${above}node_modules/${name}` in packages),
    ),
  )
  expect(Object.keys(packages).length).toBeGreaterThan(100)
  expect(missing).toEqual([])
})
