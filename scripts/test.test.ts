import { spawnSync } from 'node:child_process'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { makeFakeProject, type FakeProject } from './fakeProject'

// Each test starts processes of its own, and a busy machine takes its time over them.
vi.setConfig({ testTimeout: 60_000 })

const vitestReport = (passed: number, failed: number) =>
  JSON.stringify({
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: [],
  })

/** Writes a report for the first suite it is asked for, another one for integration tests. */
const fakeVitest = (unit: string, integration: string) => `
import { appendFileSync, writeFileSync } from 'node:fs'

const report = process.argv.find((arg) => arg.startsWith('--outputFile.json=')).split('=')[1]
const integration = process.argv.includes('vitest.integration.config.ts')
appendFileSync('.calls', (integration ? 'integration ' + process.env.DATABASE : 'unit') + '\\n')
const text = integration ? ${JSON.stringify(integration)} : ${JSON.stringify(unit)}
if (text) writeFileSync(report, text)
process.exit(text && JSON.parse(text).numFailedTests === 0 ? 0 : 1)
`

const fakePlaywright = `
const { appendFileSync, writeFileSync } = require('node:fs')
appendFileSync('.calls', 'browser\\n')
const stats = { expected: 7, unexpected: 0, flaky: 0, skipped: 1 }
writeFileSync(process.env.PLAYWRIGHT_JSON_OUTPUT_NAME, JSON.stringify({ stats, errors: [] }))
`

let project: FakeProject
beforeEach(() => {
  project = makeFakeProject()
  project.write('node_modules/typescript/bin/tsc', '')
  project.write('node_modules/eslint/bin/eslint.js', '')
  project.write(
    'node_modules/vitest/vitest.mjs',
    fakeVitest(vitestReport(20, 0), vitestReport(10, 0)),
  )
  project.write('node_modules/@playwright/test/cli.js', fakePlaywright)
  // The package is CommonJS, whatever the project is.
  for (const name of ['typescript', 'eslint', '@playwright/test', 'next'])
    project.write(`node_modules/${name}/package.json`, '{ "type": "commonjs" }')
})
afterEach(() => project.remove())

function runTests(given: Record<string, string> = {}) {
  const env = {
    NODE_ENV: 'test' as const,
    PATH: process.env.PATH,
    CHROMIUM_PATH: process.execPath,
    ...given,
  }
  const done = spawnSync(process.execPath, ['scripts/test.mjs'], {
    cwd: project.folder,
    env,
    encoding: 'utf8',
  })
  const lines = done.stdout.trim().split('\n')
  return { code: done.status, output: done.stdout + done.stderr, last: lines.at(-1) }
}

describe('npm test', () => {
  it('counts every runner in its last line', () => {
    const { code, last, output } = runTests()
    expect(last).toBe('37 passed, 0 failed, 1 skipped')
    expect(code).toBe(0)
    expect(project.calls()).toEqual(['typegen', 'unit', 'integration sqlite', 'build', 'browser'])
    expect(output).toMatch(/^✓ end to end {2}\d+\.\d s$/m)
  })

  it('runs the integration tests on MongoDB too where that is asked for', () => {
    const { last } = runTests({ MONGODB_TEST: '1', MONGOMS_SYSTEM_BINARY: process.execPath })
    expect(last).toBe('47 passed, 0 failed, 1 skipped')
    expect(project.calls()).toContain('integration mongodb')
  })

  it('does not take a missing mongod for success', () => {
    const { code, output } = runTests({
      MONGODB_TEST: '1',
      MONGOMS_SYSTEM_BINARY: '/no/such/mongod',
    })
    expect(code).toBe(1)
    expect(output).toMatch(/^✗ mongod$/m)
  })

  it('goes on after a failure, and fails at the end', () => {
    project.write(
      'node_modules/vitest/vitest.mjs',
      fakeVitest(vitestReport(18, 2), vitestReport(10, 0)),
    )
    const { code, last, output } = runTests()
    expect(last).toBe('35 passed, 2 failed, 1 skipped')
    expect(code).toBe(1)
    expect(output).toMatch(/^✗ unit tests$/m)
    expect(project.calls()).toContain('browser')
  })

  it('fails when a runner ran nothing, or crashed without a report', () => {
    project.write('node_modules/vitest/vitest.mjs', fakeVitest(vitestReport(0, 0), ''))
    const { code, last, output } = runTests()
    expect(output).toContain('unit tests: no test ran.')
    expect(last).toBe('7 passed, 1 failed, 1 skipped')
    expect(code).toBe(1)
  })

  it('names types and lint that fail, though they are no tests', () => {
    project.write('node_modules/typescript/bin/tsc', 'process.exit(2)')
    project.write('node_modules/eslint/bin/eslint.js', 'process.exit(1)')
    const { code, last, output } = runTests()
    expect(last).toBe('37 passed, 0 failed, 1 skipped')
    expect(output).toMatch(/^✗ types, lint$/m)
    expect(code).toBe(1)
  })

  it('visits no site that could not be built', () => {
    project.write(
      'node_modules/next/dist/bin/next',
      'process.exit(process.argv[2] === "build" ? 1 : 0)',
    )
    const { code, last } = runTests()
    expect(code).toBe(1)
    expect(last).toBe('30 passed, 0 failed, 0 skipped')
  })
})
