import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Whether this program is there and starts: a binary without its shared libraries is a file and no use. */
export function runs(/** @type {string} */ program) {
  return spawnSync(program, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0
}

/**
 * The first of these programs that the search path holds and that starts.
 *
 * @returns {string | undefined} its absolute path: those who start it later search no path
 */
export function findProgram(/** @type {string[]} */ ...names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const extension = process.platform === 'win32' ? '.exe' : ''
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name + extension)))
    .find((path) => existsSync(path) && runs(path))
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
