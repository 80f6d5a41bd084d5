import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { countPlaywright, countVitest, readCounts, sumCounts } from './testCounts.mjs'

const folder = mkdtempSync(join(tmpdir(), 'counts-'))
afterAll(() => rmSync(folder, { recursive: true }))

const vitest = {
  numPassedTests: 5,
  numFailedTests: 1,
  numPendingTests: 2,
  numTodoTests: 1,
  testResults: [
    { status: 'failed', assertionResults: [{}] },
    { status: 'failed', assertionResults: [] },
    { status: 'passed', assertionResults: [{}] },
  ],
}

it('counts a test file that did not load as a failure', () => {
  expect(countVitest(vitest)).toEqual({ passed: 5, failed: 2, skipped: 3 })
})

it('counts a test that passed only when repeated, and an error outside of tests, as failures', () => {
  const report = { stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 2 }, errors: [{}] }
  expect(countPlaywright(report)).toEqual({ passed: 7, failed: 3, skipped: 2 })
})

it('never takes a crash for success', () => {
  const none = join(folder, 'none.json')
  expect(readCounts(none, countVitest, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  const green = join(folder, 'green.json')
  writeFileSync(green, JSON.stringify({ ...vitest, numFailedTests: 0, testResults: [] }))
  expect(readCounts(green, countVitest, 0)).toEqual({ passed: 5, failed: 0, skipped: 3 })
  expect(readCounts(green, countVitest, 1)).toEqual({ passed: 5, failed: 1, skipped: 3 })
})

it('sums all runners', () => {
  const one = { passed: 1, failed: 2, skipped: 3 }
  expect(sumCounts([one, { passed: 10, failed: 0, skipped: 0 }])).toEqual({
    passed: 11,
    failed: 2,
    skipped: 3,
  })
})
