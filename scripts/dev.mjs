import { readSettings } from './environment.mjs'
import { ensureInstalled } from './install.mjs'
import { refuseTakenPort } from './port.mjs'
import { prepare } from './prepare.mjs'
import { refuse } from './refusal.mjs'
import { serve } from './serve.mjs'
import { step } from './step.mjs'
import { welcome } from './welcome.mjs'

/** `npm run dev`: the development server, on the same data as `npm start`. */
async function dev() {
  await step('dependencies', () => ensureInstalled())
  const settings = readSettings()
  await refuseTakenPort(settings.port, settings.host)
  await step('database', () => prepare(settings))
  const server = await step('server', () => serve('dev', settings))
  console.log(welcome(settings))
  process.exitCode = await server.ended
}

dev().catch(refuse)
