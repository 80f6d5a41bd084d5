import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { makeFakeProject, type FakeProject } from './fakeProject'
import { freePort } from './port.mjs'

// Each test starts processes of its own, and a busy machine takes its time over them.
vi.setConfig({ testTimeout: 60_000 })

let project: FakeProject
beforeAll(() => {
  project = makeFakeProject()
})
afterAll(() => project.remove())

/** Starts the site, waits for the addresses, looks at its health, ends it. */
async function startOnce(given: Record<string, string> = {}) {
  const port = await freePort()
  const env = { NODE_ENV: 'test' as const, PATH: process.env.PATH, PORT: String(port), ...given }
  const child = spawn(process.execPath, ['scripts/start.mjs'], { cwd: project.folder, env })
  const ended = new Promise<number | null>((done) => child.once('close', done))
  let output = ''
  const served = new Promise<boolean>((done) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString()
      if (output.includes('/admin')) done(true)
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    void ended.then(() => done(false))
  })
  const health = `http://127.0.0.1:${port}/api/health`
  const answer = (await served)
    ? await fetch(health).then((response) => response.text())
    : undefined
  child.kill('SIGTERM')
  const code = await ended
  const afterwards = await fetch(health).then(
    () => 'still there',
    () => 'gone',
  )
  return { output, answer, code, afterwards, port }
}

describe('npm start', () => {
  it('prepares, builds and serves; says each step with its time, then the addresses; ends what it started', async () => {
    const { output, answer, port, afterwards } = await startOnce()
    expect(project.calls()).toEqual(['prepare --sample', 'build', 'start'])
    for (const name of ['dependencies', 'database', 'build', 'server'])
      expect(output).toMatch(new RegExp(`^✓ ${name} {2}\\d+\\.\\d s$`, 'm'))
    expect(output).toContain(`http://localhost:${port}/admin`)
    expect(answer).toMatch(/^[0-9a-f]{64}$/)
    expect(afterwards).toBe('gone')
  })

  it('only serves when nothing has changed, with the same secret', async () => {
    const first = await startOnce()
    expect(project.calls()).toEqual(['start'])
    expect((await startOnce()).answer).toBe(first.answer)
    expect(project.calls()).toEqual(['start'])
  })

  it('prepares again for new sample content, without a build', async () => {
    project.write('content/sample.ts', 'export default 1')
    await startOnce()
    expect(project.calls()).toEqual(['prepare --sample', 'start'])
  })

  it('builds again for new sources', async () => {
    project.write('app/page.tsx', 'export default 1')
    await startOnce()
    expect(project.calls()).toEqual(['prepare --sample', 'build', 'start'])
  })

  it('prepares again where the database was thrown away', async () => {
    rmSync(join(project.folder, 'data', 'facing-pages.db'))
    await startOnce()
    expect(project.calls()).toEqual(['prepare --sample', 'start'])
  })

  it('prepares another database, without the sample where others rely on it', async () => {
    const settings = {
      FACING_PAGES_ENV: 'production',
      PAYLOAD_SECRET: 'd1'.repeat(20),
      SITE_URL: 'https://example.org',
      DATA_DIR: join(project.folder, 'data', 'other'),
    }
    project.write('.env.example', 'PAYLOAD_SECRET=no')
    const { output } = await startOnce(settings)
    // The headers of production are part of the build.
    expect(project.calls()).toEqual(['prepare', 'build', 'start'])
    expect(output).toContain('https://example.org/admin')
  })

  it('stops where a step fails, and says which', async () => {
    project.write('scripts/prepareMain.ts', 'export const main = async () => 1')
    const { output, code } = await startOnce()
    expect(output).toMatch(/^✗ database/m)
    expect(output).toContain('Preparing the database failed')
    expect(code).toBe(1)
  })
})
