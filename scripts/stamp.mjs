import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Does the work unless `file` says that it was done for just this `state`. The stamp goes before the work and is
 * written after it, so that work broken off half-way is done again.
 *
 * @param {string} file
 * @param {string} state whatever the result depends on
 * @param {() => Promise<void>} work
 * @returns {Promise<boolean>} whether there was anything to do
 */
export async function unlessStamped(file, state, work) {
  if (existsSync(file) && readFileSync(file, 'utf8') === state) return false
  rmSync(file, { force: true })
  await work()
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, state)
  return true
}
