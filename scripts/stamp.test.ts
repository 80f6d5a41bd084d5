import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { unlessStamped } from './stamp.mjs'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stamp-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

it('does the work once for each state', async () => {
  const done: string[] = []
  const doFor = (state: string) =>
    unlessStamped(join(folder, 'made/here', 'stamp'), state, async () => void done.push(state))
  expect(await doFor('one')).toBe(true)
  expect(await doFor('one')).toBe(false)
  expect(await doFor('two')).toBe(true)
  expect(done).toEqual(['one', 'two'])
})

it('does work that failed again, also when an older state had worked', async () => {
  const stamp = join(folder, 'stamp')
  await unlessStamped(stamp, 'one', async () => {})
  const failing = unlessStamped(stamp, 'two', () => Promise.reject(new Error('no')))
  await expect(failing).rejects.toThrow('no')
  expect(await unlessStamped(stamp, 'one', async () => {})).toBe(true)
})
