/**
 * The map of the house: which room may import which. `docs/architecture.md` says the same in words, and the
 * linter reads it from here, so that a wrong import fails before anybody has to see it in a review.
 *
 * @typedef {object} Room
 * @property {readonly string[]} mayImport rooms it may import values and types from
 * @property {readonly string[]} [typesOnly] rooms it may import types from, and nothing that runs
 * @property {boolean} [pure] neither Next, React, Payload nor generated types: plain TypeScript
 * @property {boolean} [generatedTypes] may use `payload-types.ts`, which Payload generates from the collections
 */

/** @type {Record<string, Room>} */
export const rooms = {
  locales: { mayImport: [], pure: true },
  model: { mayImport: ['locales'], pure: true },
  importer: { mayImport: ['model', 'locales'], pure: true },
  exports: { mayImport: ['model', 'locales'], pure: true },
  search: { mayImport: ['model', 'locales'], pure: true },
  exchange: { mayImport: ['model', 'locales'], pure: true },
  reading: { mayImport: ['model', 'locales'] },
  transcript: { mayImport: ['model', 'locales'] },
  collections: {
    mayImport: ['transcript', 'model', 'locales'],
    typesOnly: ['search'],
    generatedTypes: true,
  },
  desk: {
    mayImport: ['importer', 'transcript', 'model', 'locales'],
    typesOnly: ['collections'],
    generatedTypes: true,
  },
  translation: {
    mayImport: ['exchange', 'transcript', 'model', 'locales'],
    typesOnly: ['collections'],
    generatedTypes: true,
  },
  publishing: {
    mayImport: ['translation', 'transcript', 'model', 'locales'],
    typesOnly: ['collections'],
    generatedTypes: true,
  },
  admin: {
    mayImport: ['desk', 'translation', 'publishing', 'transcript', 'model', 'locales'],
    typesOnly: ['collections'],
    generatedTypes: true,
  },
  jobs: {
    mayImport: ['desk', 'publishing', 'exports', 'search', 'model', 'locales'],
    typesOnly: ['collections'],
    generatedTypes: true,
  },
  queries: {
    mayImport: ['transcript', 'search', 'model', 'locales'],
    typesOnly: ['collections'],
    generatedTypes: true,
  },
  app: {
    mayImport: ['queries', 'reading', 'exports', 'admin', 'desk', 'publishing', 'model', 'locales'],
  },
  scripts: everythingBut('app', 'reading'),
  content: everythingBut('app', 'reading'),
  database: everythingBut('app', 'reading'),
  e2e: { mayImport: [] },
  bench: { mayImport: ['e2e'] },
}

/** @returns {Room} */
function everythingBut(/** @type {string[]} */ ...closed) {
  const all = [
    ...[
      'locales',
      'model',
      'importer',
      'exports',
      'search',
      'exchange',
      'reading',
      'transcript',
      'collections',
    ],
    ...[
      'desk',
      'translation',
      'publishing',
      'admin',
      'jobs',
      'queries',
      'app',
      'scripts',
      'content',
      'database',
    ],
  ]
  return { mayImport: all.filter((room) => !closed.includes(room)), generatedTypes: true }
}

/** Rooms that may open Payload by themselves. Everybody else is handed it, as `req.payload`. */
export const opensPayload = ['queries', 'scripts', 'content']

/** Rooms that may name `next/cache`. The one hook that purges is named in `eslint.config.mjs`. */
export const namesCache = ['app', 'queries']
