import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { readSettings, type Settings } from '../scripts/environment.mjs'
import { freePort } from '../scripts/port.mjs'
import { prepare } from '../scripts/prepare.mjs'
import { serve } from '../scripts/serve.mjs'
import { beginSessions } from './accounts'
import { startSuggestService } from './suggestService'

/**
 * Serves the built site on a free port, on data of its own with the sample content, and tells the tests by the
 * environment: `BASE_URL`, `SIGN_IN_FILE` with the accounts of the sample content, and `SESSIONS`, one for each role.
 *
 * @returns what ends just this server and removes its data
 */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'facing-pages-e2e-'))
  const suggests = await startSuggestService()
  const local = readSettings({
    ...process.env,
    DATA_DIR: folder,
    PORT: String(await freePort()),
    HOST: undefined,
    SITE_URL: undefined,
    DATABASE_URI: undefined,
    PAYLOAD_SECRET: undefined,
    FACING_PAGES_ENV: undefined,
    SUGGEST_URL: suggests.address,
    SUGGEST_MODEL: 'a-model',
    SUGGEST_KEY: undefined,
  })
  const settings = onDatabase(local, process.env.E2E_DATABASE_URI)
  await prepare(settings)
  const { child, ended } = await serve('start', settings)
  process.env.BASE_URL = settings.siteUrl
  process.env.SIGN_IN_FILE = join(folder, 'sign-in.json')
  process.env.SESSIONS = JSON.stringify(await beginSessions(settings.siteUrl))

  return async () => {
    child.kill('SIGTERM')
    // The server first waits for open connections, and a browser that crashed may have left some.
    await Promise.race([ended, wait(5000)])
    if (child.exitCode === null) child.kill('SIGKILL')
    await ended
    suggests.end()
    await rm(folder, { recursive: true, force: true })
  }
}

/**
 * The tests make their own data; on which database is the one thing that may be said. MongoDB means production to a
 * site, and production takes no sample content: here it stays a local site.
 */
function onDatabase(settings: Settings, databaseUri: string | undefined): Settings {
  if (!databaseUri) return settings
  return { ...settings, databaseUri, env: { ...settings.env, DATABASE_URI: databaseUri } }
}
