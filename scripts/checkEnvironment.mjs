import { environmentMessages } from './environmentMessages.mjs'

/**
 * Production is a site that others rely on: one with a MongoDB behind it, or one that says so. Everything else is
 * somebody's own machine, where secrets and sample content are made without asking.
 *
 * @param {Record<string, string | undefined>} env
 */
export function isProduction(env) {
  return env.FACING_PAGES_ENV === 'production' || isMongo(env.DATABASE_URI)
}

/** @returns {boolean} */
export function isMongo(/** @type {string | undefined} */ uri) {
  return /^mongodb(\+srv)?:/.test(uri ?? '')
}

/**
 * What forbids starting with these settings; empty when nothing does.
 *
 * @param {Record<string, string | undefined>} env
 * @param {readonly string[]} knownSecrets secrets that stand in a file of this machine or of the project, and so
 *   protect nothing
 * @returns {{ code: keyof typeof environmentMessages, zh: string, en: string }[]}
 */
export function checkEnvironment(env, knownSecrets) {
  const wrong = [
    ...wrongAnywhere(env),
    ...(isProduction(env) ? wrongInProduction(env, knownSecrets) : []),
  ]
  return wrong.map((code) => ({ code, ...environmentMessages[code] }))
}

/** @returns {Generator<keyof typeof environmentMessages>} */
function* wrongAnywhere(/** @type {Record<string, string | undefined>} */ env) {
  if (env.PORT && !isPort(env.PORT)) yield 'port'
  if (env.DATABASE_URI && !isMongo(env.DATABASE_URI) && !env.DATABASE_URI.startsWith('file:'))
    yield 'database-uri'
  if (env.FACING_PAGES_ENV && !['production', 'local'].includes(env.FACING_PAGES_ENV))
    yield 'unknown-environment'
  if (env.SITE_URL && !isSiteUrl(env.SITE_URL)) yield 'site-url-wrong'
  if (env.SUGGEST_URL && !isServiceUrl(env.SUGGEST_URL)) yield 'suggest-url-wrong'
  if (env.SUGGEST_URL ? !env.SUGGEST_MODEL : env.SUGGEST_MODEL || env.SUGGEST_KEY)
    yield 'suggest-incomplete'
}

/** @returns {Generator<keyof typeof environmentMessages>} */
function* wrongInProduction(
  /** @type {Record<string, string | undefined>} */ env,
  /** @type {readonly string[]} */ knownSecrets,
) {
  const secret = env.PAYLOAD_SECRET ?? ''
  if (!secret) yield 'secret-missing'
  else if (knownSecrets.includes(secret)) yield 'secret-development'
  else if (secret.length < 32) yield 'secret-short'
  if (!env.SITE_URL) yield 'site-url-missing'
  // Without a replica set MongoDB has no transactions, and Payload then goes on without them and says nothing.
  // The `+srv` form takes the name of the set from DNS.
  if (env.DATABASE_URI?.startsWith('mongodb:') && !namesReplicaSet(env.DATABASE_URI))
    yield 'replica-set'
}

/** A URI may list several hosts, which `URL` does not read. */
function namesReplicaSet(/** @type {string} */ uri) {
  const query = uri.slice(uri.indexOf('?') + 1)
  return uri.includes('?') && Boolean(new URLSearchParams(query).get('replicaSet'))
}

function isPort(/** @type {string} */ text) {
  return /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65535
}

function isSiteUrl(/** @type {string} */ text) {
  if (!URL.canParse(text)) return false
  const { protocol, username, password, pathname, search, hash } = new URL(text)
  const more = username || password || search || hash
  return ['http:', 'https:'].includes(protocol) && pathname === '/' && !more
}

/** The key goes by itself: an address is shown in messages of errors. */
function isServiceUrl(/** @type {string} */ text) {
  if (!URL.canParse(text)) return false
  const { protocol, username, password, search, hash } = new URL(text)
  return ['http:', 'https:'].includes(protocol) && !(username || password || search || hash)
}
