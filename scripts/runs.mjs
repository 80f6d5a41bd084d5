import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Whether this program is there and starts: a binary without its shared libraries is a file and no use. */
export function runs(/** @type {string} */ program) {
  return spawnSync(program, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0
}

/** Runs an installer; what it prints goes to stderr, for the output of a search is a path. */
export function succeeds(
  /** @type {string} */ program,
  /** @type {string[]} */ args,
  /** @type {NodeJS.ProcessEnv} */ env = process.env,
) {
  return spawnSync(program, args, { stdio: ['ignore', 2, 2], env, timeout: 300_000 }).status === 0
}

/** Installs Debian packages where that is allowed: as root, on Debian or Ubuntu. */
export function aptInstall(/** @type {string[]} */ ...packages) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return (
    succeeds('apt-get', ['update'], env) &&
    succeeds('apt-get', ['install', '-y', '--no-install-recommends', ...packages], env)
  )
}
