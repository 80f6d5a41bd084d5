import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installed } from './installed.mjs'
import { Refusal, refuse } from './refusal.mjs'
import { root } from './root.mjs'
import { stepLine } from './step.mjs'

/**
 * Installs the dependencies that `package-lock.json` names, unless they are there. Without a change npm is not
 * called, and no network is needed. Speaks on stderr: the output of some commands is data.
 *
 * @param {object} [options]
 * @param {string} [options.folder] where `package-lock.json` stands
 * @param {(folder: string) => boolean} [options.install] runs npm there; false when it failed
 * @throws {Refusal} when Node is too old or the installation fails
 */
export function ensureInstalled({ folder = root, install = runNpm } = {}) {
  refuseOldNode(process.versions.node)
  const record = join(folder, 'node_modules', '.package-lock.json')
  const { platform, arch } = process
  const machine = { platform, arch, withoutDev: process.env.NODE_ENV === 'production' }
  if (
    existsSync(record) &&
    installed(packagesIn(join(folder, 'package-lock.json')), packagesIn(record), machine)
  )
    return
  const started = performance.now()
  if (!install(folder)) {
    throw new Refusal(
      'npm could not install the dependencies; its own message is above. This step needs a network.\n' +
        'npm 未能安装依赖，原因见上方；此步骤需要网络。',
    )
  }
  console.error(stepLine('✓', 'npm ci', started))
}

/** Throws when this Node lacks what the project needs (`engines` in package.json). */
export function refuseOldNode(/** @type {string} */ version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  throw new Refusal(
    `Facing Pages needs Node 20.19 or later (22 is recommended); this is ${version}.\n` +
      `Facing Pages 需要 Node 20.19 以上版本（推荐 22），当前为 ${version}。`,
  )
}

/** @returns {Record<string, import('./installed.mjs').Package>} */
function packagesIn(/** @type {string} */ lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages
}

function runNpm(/** @type {string} */ folder) {
  // Building needs the development packages also where NODE_ENV says production.
  const args = ['ci', '--include=dev']
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = { cwd: folder, stdio: ['ignore', 2, 2] }
  const npm = process.env.npm_execpath
  const done = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' })
  return done.status === 0
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    ensureInstalled()
  } catch (error) {
    refuse(error)
  }
}
