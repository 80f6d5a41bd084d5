import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildIfChanged } from './build.mjs'
import { findChromium } from './findChromium.mjs'
import { findMongod } from './findMongod.mjs'
import { ensureInstalled } from './install.mjs'
import { Refusal, refuse } from './refusal.mjs'
import { programs, runNode, startNode } from './run.mjs'
import { step } from './step.mjs'
import { countPlaywright, countVitest, readCounts, sumCounts } from './testCounts.mjs'

/**
 * `npm test`: everything that shows that the project works, to the end even after a failure, because the next step
 * often says why. Its last line counts the tests of all runners; types and lint are named above it when they fail.
 */
async function test() {
  await step('dependencies', () => ensureInstalled())
  const folder = mkdtempSync(join(tmpdir(), 'facing-pages-test-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const env = {
    ...process.env,
    TZ: 'UTC',
    NEXT_TELEMETRY_DISABLED: '1',
    DATA_DIR: join(folder, 'data'),
  }
  /** @type {string[]} */
  const failures = []
  /** @type {import('./testCounts.mjs').Counts[]} */
  const counts = []

  /** Whether the step worked; the run goes on in either case. */
  async function attempt(/** @type {string} */ name, /** @type {() => Promise<void>} */ work) {
    console.log(`\n· ${name}`)
    try {
      await step(name, work)
      return true
    } catch (error) {
      console.error(error instanceof Refusal ? error.message : error)
      failures.push(name)
      return false
    }
  }

  /**
   * @template Report
   * @param {string} name
   * @param {string[]} args
   * @param {Record<string, string>} settings
   * @param {(report: Report) => import('./testCounts.mjs').Counts} count
   */
  function runner(name, args, settings, count) {
    return attempt(name, async () => {
      const report = join(folder, `${counts.length}.json`)
      const filled = args.map((arg) => arg.replace('REPORT', report))
      const { ended } = startNode(
        filled,
        { ...env, ...settings, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
        { minutes: 30 },
      )
      const found = readCounts(report, count, await ended)
      counts.push(found)
      if (found.passed + found.failed === 0) throw new Refusal(`${name}: no test ran.`)
      if (found.failed > 0) throw new Refusal(`${name}: ${found.failed} failed.`)
    })
  }
  const vitest = [
    programs.vitest,
    'run',
    '--reporter=default',
    '--reporter=json',
    '--outputFile.json=REPORT',
  ]
  const integration = [...vitest, '--config', 'vitest.integration.config.ts']

  await attempt('types', async () => {
    await runNode([programs.next, 'typegen'], env, 'next typegen')
    await runNode([programs.tsc, '--noEmit'], env, 'tsc')
  })
  await attempt('lint', () => runNode([programs.eslint, '.', '--max-warnings', '0'], env, 'eslint'))
  await runner('unit tests', vitest, {}, countVitest)
  await runner('integration tests on SQLite', integration, { DATABASE: 'sqlite' }, countVitest)
  if (process.env.MONGODB_TEST === '1') {
    let mongod = ''
    if (await attempt('mongod', async () => void (mongod = findMongod()))) {
      const settings = {
        DATABASE: 'mongodb',
        MONGOMS_SYSTEM_BINARY: mongod,
        MONGOMS_SYSTEM_BINARY_VERSION_CHECK: 'false',
      }
      await runner('integration tests on MongoDB', integration, settings, countVitest)
    }
  }
  let chromium = ''
  const built = await attempt('build', () => buildIfChanged(env))
  const found = await attempt('Chromium', async () => void (chromium = await findChromium()))
  if (built && found)
    await runner(
      'end to end',
      [programs.playwright, 'test'],
      { CHROMIUM_PATH: chromium },
      countPlaywright,
    )

  const { passed, failed, skipped } = sumCounts(counts)
  console.log(failures.length > 0 ? `\n✗ ${failures.join(', ')}\n` : '')
  console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`)
  process.exit(failures.length > 0 ? 1 : 0)
}

test().catch(refuse)
