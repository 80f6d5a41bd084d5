import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { hashSources } from './hashSources.mjs'
import { ensureInstalled } from './install.mjs'
import { refuse } from './refusal.mjs'
import { root } from './root.mjs'
import { programs, runNode } from './run.mjs'
import { unlessStamped } from './stamp.mjs'

/**
 * Builds the site when its sources are not those that it was built from last. Commands and sample content are no
 * part of it.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {string} [dataDir] left out of the sources where it lies inside the project
 */
export async function buildIfChanged(env, dataDir) {
  const stamp = join(root, '.next', 'facing-pages-stamp')
  if (!existsSync(join(root, '.next', 'BUILD_ID'))) rmSync(stamp, { force: true })
  const sources = hashSources(root, { without: ['scripts', 'content'], dataDir })
  // Next writes the headers of every answer into the build, and those of production are stricter.
  const place = env.FACING_PAGES_ENV ?? 'local'
  await unlessStamped(stamp, `${sources} ${place}`, () =>
    runNode(
      [programs.next, 'build'],
      { ...env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
      'Building the site',
    ),
  )
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  Promise.resolve()
    .then(() => ensureInstalled())
    .then(() => buildIfChanged(process.env))
    .catch(refuse)
}
