import { namesCache, opensPayload, rooms } from './rooms.mjs'

/**
 * The options of `no-restricted-imports` and `no-restricted-syntax` for one room, out of the map in `rooms.mjs`.
 * A later entry of a flat config replaces the options of an earlier one, so each list is always made whole.
 */

const frameworks = ['next', 'react', 'react-dom', 'payload', '@payloadcms']

/**
 * What stands between a module and a room: the alias, or as many steps up as it takes.
 * Inside a room a path such as `./model/x` is that room's own folder and stays free.
 */
const doorway = '^(?:@[/]|(?:[.][.][/])+)'

const ending = '(?:[/]|[.][cm]?[jt]sx?$|$)'

/**
 * @typedef {object} Ban
 * @property {string} regex what the import may not match
 * @property {string} message
 * @property {boolean} [allowTypeImports]
 * @property {string[]} [importNames] ban these names only
 */

/** @returns {Ban[]} */
function roomBans(/** @type {string} */ name) {
  const { mayImport, typesOnly = [] } = roomNamed(name)
  return Object.keys(rooms)
    .filter((other) => other !== name && !mayImport.includes(other))
    .map((other) => ({
      regex: `${doorway}${other}${ending}`,
      message: `${name} may not import ${other}${typesOnly.includes(other) ? ', except its types' : ''}.`,
      allowTypeImports: typesOnly.includes(other),
    }))
}

/** @returns {Ban[]} */
function frameworkBans(/** @type {string} */ name) {
  const { pure = false, generatedTypes = false } = roomNamed(name)
  const bans = []
  const closed = pure ? frameworks : name === 'reading' ? ['next', 'payload', '@payloadcms'] : []
  for (const one of closed) {
    bans.push({ regex: `^${one}(?:[/]|$)`, message: `${name} does not know ${one}.` })
  }
  if (!generatedTypes) {
    bans.push({
      regex: `${doorway}payload-types${ending}`,
      message: `${name} does not know the generated types; use those of model.`,
    })
  }
  return bans
}

/** @returns {Ban[]} */
function payloadBans(/** @type {string} */ name, /** @type {Exceptions} */ exceptions) {
  const bans = []
  const opens = opensPayload.includes(name) || exceptions.opensPayload
  if (!opens) {
    bans.push({
      regex: '^payload$',
      importNames: ['getPayload', 'BasePayload'],
      message:
        'Only queries, scripts, content and integration tests open Payload; use req.payload.',
    })
  }
  if (!opens && !exceptions.servesPayload && name !== 'database') {
    bans.push({
      regex: `^@payload-config$|${doorway}payload[.]config${ending}`,
      message: `${name} does not know the assembled configuration.`,
    })
  }
  if (!namesCache.includes(name) && !exceptions.namesCache) {
    bans.push({
      regex: '^next[/]cache(?:[.]js)?$',
      message: 'next/cache belongs to app, queries and collections/hooks/revalidate.ts.',
    })
  }
  return bans
}

/**
 * What a group of files may do beyond its room.
 *
 * @typedef {object} Exceptions
 * @property {boolean} [opensPayload] calls `getPayload` and names `@payload-config`
 * @property {boolean} [servesPayload] names `@payload-config`, as Payload's own routes must
 * @property {boolean} [namesCache] imports `next/cache`
 * @property {boolean} [anyRoom] imports every room: it tests how they work together
 * @property {boolean} [shipsScript] is meant to run in readers' browsers
 */

/** @returns {Ban[]} */
function bansFor(/** @type {string} */ name, /** @type {Exceptions} */ exceptions) {
  return [
    ...(exceptions.anyRoom ? [] : [...roomBans(name), ...frameworkBans(name)]),
    ...payloadBans(name, exceptions),
  ]
}

/** @returns {{ selector: string, message: string }[]} */
function syntaxFor(/** @type {string} */ name, /** @type {Exceptions} */ exceptions) {
  const bans = bansFor(name, exceptions)
  const dynamic = bans
    .filter((ban) => !ban.importNames)
    .map(({ regex, message }) => ({
      selector: `ImportExpression > Literal[value=/${regex}/]`,
      message,
    }))
  if (!opensPayload.includes(name) && !exceptions.opensPayload) {
    for (const callee of ['callee.name', 'callee.property.name']) {
      dynamic.push({
        selector: `CallExpression[${callee}="getPayload"]`,
        message:
          'Only queries, scripts, content and integration tests open Payload; use req.payload.',
      })
    }
  }
  if (name === 'app' || name === 'reading') {
    dynamic.push({
      selector: `CallExpression[callee.property.name=/^(find|findByID|count|findGlobal)$/]:matches([callee.object.name="payload"], [callee.object.property.name="payload"])`,
      message: `${name} holds no query; ask queries.`,
    })
  }
  if (name === 'reading' && !exceptions.shipsScript) {
    dynamic.push({
      selector: 'Program > ExpressionStatement[directive="use client"]',
      message: 'Reading pages ship no client component; the rare exception is named .client.tsx.',
    })
  }
  return dynamic
}

/** The limits of one room, as rules for a flat config. @returns {import('eslint').Linter.RulesRecord} */
export function limitsOf(/** @type {string} */ name, /** @type {Exceptions} */ exceptions = {}) {
  return {
    '@typescript-eslint/no-restricted-imports': ['error', { patterns: bansFor(name, exceptions) }],
    'no-restricted-syntax': ['error', ...syntaxFor(name, exceptions)],
    ...(name === 'reading' && {
      'no-restricted-globals': [
        'error',
        { name: 'fetch', message: 'Reading fetches nothing: props in, markup out.' },
      ],
    }),
  }
}

function roomNamed(/** @type {string} */ name) {
  const room = rooms[name]
  if (!room) throw new Error(`There is no room called ${name}.`)
  return room
}
