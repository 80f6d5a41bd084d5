import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { ensureInstalled } from './install.mjs'

/** `npm run import`: installs if needed, then runs the TypeScript command with the paths of `tsconfig.json`. */
ensureInstalled()
const root = fileURLToPath(new URL('..', import.meta.url))
const command = fileURLToPath(new URL('importMain.ts', import.meta.url))
const { status, signal } = spawnSync(
  process.execPath,
  ['--import', 'tsx', command, ...process.argv.slice(2)],
  {
    // npm changes into the project; file names are meant from where the editor typed them.
    cwd: process.env.INIT_CWD ?? process.cwd(),
    env: { ...process.env, TSX_TSCONFIG_PATH: `${root}tsconfig.json` },
    stdio: 'inherit',
  },
)
process.exitCode = signal ? 1 : (status ?? 1)
