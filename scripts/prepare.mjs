import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isMongo } from './checkEnvironment.mjs'
import { hashSources } from './hashSources.mjs'
import { root } from './root.mjs'
import { runNode, typescript } from './run.mjs'
import { unlessStamped } from './stamp.mjs'

/**
 * Migrates the database and loads the sample content into an empty one (never in production). An embedded database
 * that these very sources prepared before is left alone; what another server holds is always asked.
 *
 * @param {import('./environment.mjs').Settings} settings
 */
export async function prepare(settings) {
  const { databaseUri, dataDir, production, env } = settings
  const work = () =>
    runNode(
      [...typescript, join(root, 'scripts/prepareMain.ts'), ...(production ? [] : ['--sample'])],
      { ...env, NODE_ENV: 'production' },
      'Preparing the database',
    )
  if (isMongo(databaseUri)) return work()
  const stamp = join(dataDir, 'prepared.json')
  if (!existsSync(fileURLToPath(databaseUri))) rmSync(stamp, { force: true })
  const sources = hashSources(root, { dataDir })
  await unlessStamped(stamp, JSON.stringify({ sources, databaseUri }), work)
}
