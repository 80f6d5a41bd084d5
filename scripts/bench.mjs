import { buildIfChanged } from './build.mjs'
import { findChromium } from './findChromium.mjs'
import { findMongod } from './findMongod.mjs'
import { ensureInstalled } from './install.mjs'
import { refuse } from './refusal.mjs'
import { programs, runNode } from './run.mjs'

/**
 * `npm run bench -- [mongodb] [FILE…]`: the figures of `bench/`, on SQLite or on a MongoDB server that lives as long
 * as they take.
 */
async function bench() {
  await ensureInstalled()
  const [first, ...rest] = process.argv.slice(2)
  const files = first === 'mongodb' ? rest : process.argv.slice(2)
  await buildIfChanged(process.env)
  const env = { ...process.env, CHROMIUM_PATH: await findChromium() }
  const args = [programs.playwright, 'test', '-c', 'bench/playwright.config.ts', ...files]
  if (first !== 'mongodb') return runNode(args, env, 'bench')

  process.env.MONGOMS_SYSTEM_BINARY = findMongod()
  process.env.MONGOMS_SYSTEM_BINARY_VERSION_CHECK = 'false'
  const { MongoMemoryReplSet } = await import('mongodb-memory-server-core')
  const server = await MongoMemoryReplSet.create({
    replSet: { count: 1, storageEngine: 'wiredTiger' },
  })
  try {
    await runNode(args, { ...env, E2E_DATABASE_URI: server.getUri('bench') }, 'bench')
  } finally {
    await server.stop()
  }
}

bench().catch(refuse)
