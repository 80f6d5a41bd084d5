import { join } from 'node:path'
import { readSettings } from './environment.mjs'
import { ensureInstalled } from './install.mjs'
import { refuse } from './refusal.mjs'
import { root } from './root.mjs'
import { startNode, typescript } from './run.mjs'

/** `npm run sample -- load|remove`: the sample content. */
async function sample(/** @type {string[]} */ args) {
  if (args.length !== 1 || !['load', 'remove'].includes(args[0] ?? '')) {
    console.error(
      'npm run sample -- load    loads the sample content\nnpm run sample -- remove  removes it',
    )
    process.exit(2)
  }
  ensureInstalled()
  const { env } = readSettings()
  const main = join(root, 'scripts/sampleMain.ts')
  const { ended } = startNode([...typescript, main, ...args], {
    ...env,
    NODE_ENV: 'production',
  })
  process.exitCode = await ended
}

sample(process.argv.slice(2)).catch(refuse)
