import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'

/** Folders at the top that no running site is made of. */
const outside = [
  'node_modules',
  'data',
  'docs',
  'e2e',
  'lint',
  'ci',
  'test-results',
  'playwright-report',
]

/** At the top, an article that somebody keeps there to import is no source. */
const sourceAtTop = /\.(?:ts|mjs|json)$/

/** Tests, prose, and what building itself writes. */
const notSource = /\.test\.tsx?$|\.md$|^next-env\.d\.ts$/

/**
 * One hash over everything that a built site is made of, from the files alone: it works in a copy without `.git`,
 * and no time stamp can mislead it.
 *
 * @param {string} folder the project
 * @param {object} [options]
 * @param {readonly string[]} [options.without] more folders at the top to leave out
 * @param {string} [options.dataDir] left out where it lies inside the project
 * @returns {string} SHA-256, in hex
 */
export function hashSources(folder, { without = [], dataDir } = {}) {
  const hash = createHash('sha256')
  const skipped = new Set([...outside, ...without].map((name) => join(folder, name)))
  if (dataDir) skipped.add(resolve(dataDir))
  for (const path of sourcesIn(folder, skipped)) {
    const content = readFileSync(path)
    hash
      .update(`${path.slice(folder.length).split(sep).join('/')}\0${content.length}\0`)
      .update(content)
  }
  return hash.digest('hex')
}

/** @returns {Generator<string>} in an order that does not depend on the machine */
function* sourcesIn(/** @type {string} */ folder, /** @type {Set<string>} */ skipped, top = true) {
  const entries = readdirSync(folder, { withFileTypes: true })
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    if (entry.name.startsWith('.') || skipped.has(path)) continue
    if (entry.isDirectory()) yield* sourcesIn(path, skipped, false)
    else if (
      entry.isFile() &&
      !notSource.test(entry.name) &&
      (!top || sourceAtTop.test(entry.name))
    )
      yield path
  }
}
