import { buildIfChanged } from './build.mjs'
import { readSettings } from './environment.mjs'
import { ensureInstalled } from './install.mjs'
import { refuseTakenPort } from './port.mjs'
import { prepare } from './prepare.mjs'
import { refuse } from './refusal.mjs'
import { serve } from './serve.mjs'
import { step } from './step.mjs'
import { welcome } from './welcome.mjs'

/** `npm start`: from a fresh clone to a served site. */
async function start() {
  await step('dependencies', () => ensureInstalled())
  const settings = readSettings()
  await refuseTakenPort(settings.port, settings.host)
  await step('database', () => prepare(settings))
  await step('build', () => buildIfChanged(settings.env, settings.dataDir))
  const server = await step('server', () => serve('start', settings))
  console.log(welcome(settings))
  process.exitCode = await server.ended
}

start().catch(refuse)
