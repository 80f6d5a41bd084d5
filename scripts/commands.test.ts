import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { freePort, refuseTakenPort } from './port.mjs'
import { Refusal } from './refusal.mjs'
import { root } from './root.mjs'
import { step } from './step.mjs'
import { welcome } from './welcome.mjs'

// Each test starts processes of its own, and a busy machine takes its time over them.
vi.setConfig({ testTimeout: 60_000 })

const folder = mkdtempSync(join(tmpdir(), 'commands-'))
afterAll(() => rmSync(folder, { recursive: true }))

const node = (args: string[], env: Record<string, string> = {}) =>
  spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  })

describe('a step', () => {
  it('says how long it took, also when it failed', async () => {
    const said: string[] = []
    const say = (line: string) => void said.push(line)
    expect(await step('sum', () => 2 + 2, say)).toBe(4)
    await expect(step('doubt', () => Promise.reject(new Error('no')), say)).rejects.toThrow('no')
    expect(said[0]).toMatch(/^✓ sum {2}\d+\.\d s$/)
    expect(said[1]).toMatch(/^✗ doubt {2}\d+\.\d s$/)
  })
})

describe('a port', () => {
  it('that somebody listens on is refused, with a way out', async () => {
    const port = await freePort()
    await expect(refuseTakenPort(port, '127.0.0.1')).resolves.toBeUndefined()
    const other = createServer()
    await new Promise<void>((done) => other.listen(port, '127.0.0.1', done))
    const refused = refuseTakenPort(port, '127.0.0.1')
    await expect(refused).rejects.toThrow(Refusal)
    await expect(refused).rejects.toThrow(`PORT=${port + 1} npm start`)
    await new Promise((done) => other.close(done))
  })
})

describe('a TypeScript command', () => {
  it('gets its arguments, may use types and the alias, and its answer is the exit code', () => {
    const file = join(root, 'scripts', '.probe.ts')
    writeFileSync(
      file,
      `import { locales } from '@/locales/locale'
       export async function main(args: string[]): Promise<number> {
         console.log(JSON.stringify([args, locales]))
         setInterval(() => {}, 1000)
         return 3
       }`,
    )
    try {
      const { status, stdout } = node(['scripts/runTs.mjs', file, 'one', '--two'])
      expect(JSON.parse(stdout)).toEqual([
        ['one', '--two'],
        ['zh', 'en'],
      ])
      expect(status).toBe(3)
    } finally {
      rmSync(file)
    }
  })

  it('that throws exits 1 and says why', () => {
    const file = join(folder, 'fails.mts')
    writeFileSync(file, `export async function main() { throw new Error('no such thing') }`)
    const { status, stderr } = node(['scripts/runTs.mjs', file])
    expect(status).toBe(1)
    expect(stderr).toContain('no such thing')
  })
})

describe('npm start', () => {
  it('refuses a dangerous production before it does anything', () => {
    const { status, stderr } = node(['scripts/start.mjs'], {
      DATA_DIR: join(folder, 'data'),
      DATABASE_URI: 'mongodb://localhost/pages',
      PAYLOAD_SECRET: 'short',
      SITE_URL: '',
    })
    expect(status).toBe(1)
    expect(stderr).toContain('PAYLOAD_SECRET is shorter than 32 characters.')
    expect(stderr).toContain('DATABASE_URI 未指定 replicaSet')
    expect(stderr).not.toMatch(/^ +at /m)
  })
})

it('npm run sample knows two words', () => {
  for (const args of [[], ['drop'], ['load', 'remove']])
    expect(node(['scripts/sample.mjs', ...args]).status).toBe(2)
})

it('the welcome names the site, the admin and where the accounts stand, when there are any', () => {
  const settings = { siteUrl: 'http://localhost:3000', dataDir: folder }
  expect(welcome(settings, folder)).not.toContain('sign-in.json')
  writeFileSync(join(folder, 'sign-in.json'), '{}')
  const text = welcome(settings, folder)
  expect(text).toContain('http://localhost:3000/admin')
  expect(text).toContain('accounts in sign-in.json')
})
