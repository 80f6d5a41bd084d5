import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseEnv } from 'node:util'
import { checkEnvironment, isProduction } from './checkEnvironment.mjs'
import { Refusal } from './refusal.mjs'
import { root } from './root.mjs'

/**
 * @typedef {object} Settings
 * @property {string} dataDir absolute; database, uploads, raw material and secrets
 * @property {number} port
 * @property {string} host address that the server listens on
 * @property {string} siteUrl without a slash at its end
 * @property {string} databaseUri `file:///…`, `mongodb://…` or `mongodb+srv://…`
 * @property {boolean} production
 * @property {Record<string, string>} env the whole environment for a child process, every setting filled in
 */

/**
 * Reads the settings of this site, fills in what is missing, and refuses what would be dangerous. On somebody's own
 * machine it makes `DATA_DIR` and a secret in it; in production it makes nothing.
 *
 * @param {Record<string, string | undefined>} [given] the environment, by default with `.env` of the project
 * @param {string} [folder] what relative paths are relative to
 * @returns {Settings}
 * @throws {Refusal} with every reason, in English and in Chinese
 */
export function readSettings(given = environmentWithFile(), folder = root) {
  const dataDir = resolve(folder, given.DATA_DIR || 'data')
  const production = isProduction(given)
  const wrong = checkEnvironment(given, production ? knownSecrets(dataDir) : [])
  if (wrong.length > 0) throw new Refusal(wrong.map(({ en, zh }) => `✗ ${en}\n  ${zh}`).join('\n'))

  // Drafts and password hashes lie there: nothing for other users of the machine.
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const port = Number(given.PORT || 3000)
  // As browsers write it: an editor's sign-in counts only where the two agree to the letter.
  const siteUrl = new URL(given.SITE_URL || `http://localhost:${port}`).origin
  const databaseUri = absolute(
    given.DATABASE_URI || pathToFileURL(join(dataDir, 'facing-pages.db')).href,
    folder,
  )
  const host = given.HOST || '127.0.0.1'
  return {
    dataDir,
    port,
    host,
    siteUrl,
    databaseUri,
    production,
    env: {
      ...definedIn(given),
      DATA_DIR: dataDir,
      PORT: String(port),
      HOST: host,
      SITE_URL: siteUrl,
      DATABASE_URI: databaseUri,
      PAYLOAD_SECRET: given.PAYLOAD_SECRET || ownSecret(dataDir),
      FACING_PAGES_ENV: production ? 'production' : 'local',
      NEXT_TELEMETRY_DISABLED: '1',
    },
  }
}

/** A relative file would move with the folder that a command is called from. */
function absolute(/** @type {string} */ databaseUri, /** @type {string} */ folder) {
  if (!databaseUri.startsWith('file:') || databaseUri.startsWith('file:///')) return databaseUri
  return pathToFileURL(resolve(folder, databaseUri.slice('file:'.length))).href
}

/** The environment, and under it what `.env` says: a variable that is set wins over the file. */
function environmentWithFile() {
  const file = join(root, '.env')
  return existsSync(file)
    ? { ...parseEnv(readFileSync(file, 'utf8')), ...process.env }
    : process.env
}

/** @returns {string} the secret of this machine, made on first use */
function ownSecret(/** @type {string} */ dataDir) {
  const file = join(dataDir, 'secrets.json')
  try {
    const made = JSON.stringify({ PAYLOAD_SECRET: randomBytes(32).toString('hex') })
    writeFileSync(file, `${made}\n`, { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  const secret = secretIn(file)
  if (secret) return secret
  throw new Refusal(
    `${file} holds no PAYLOAD_SECRET. Delete it to have a new one made; everybody signs in again then.\n` +
      `${file} 中没有 PAYLOAD_SECRET。删除该文件即可重新生成，之后所有人需要重新登录。`,
  )
}

/** @returns {string[]} */
function knownSecrets(/** @type {string} */ dataDir) {
  const example = parseEnv(readFileSync(join(root, '.env.example'), 'utf8')).PAYLOAD_SECRET
  return [secretIn(join(dataDir, 'secrets.json')), example].filter((secret) => secret !== undefined)
}

/** @returns {string | undefined} */
function secretIn(/** @type {string} */ file) {
  if (!existsSync(file)) return undefined
  try {
    const { PAYLOAD_SECRET: secret } = JSON.parse(readFileSync(file, 'utf8'))
    return typeof secret === 'string' && secret ? secret : undefined
  } catch {
    return undefined
  }
}

/** @returns {Record<string, string>} */
function definedIn(/** @type {Record<string, string | undefined>} */ env) {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}
