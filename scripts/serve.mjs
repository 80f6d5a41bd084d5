import { setTimeout as wait } from 'node:timers/promises'
import { Refusal } from './refusal.mjs'
import { programs, startNode } from './run.mjs'

/**
 * Starts the server and waits until it answers that it and its database are well.
 *
 * @param {'start' | 'dev'} mode
 * @param {import('./environment.mjs').Settings} settings
 * @param {number} [seconds] how long it may take
 * @throws {Refusal} when the server ends first, or does not answer in time; it is stopped then
 */
export async function serve(mode, { host, port, env }, seconds = 120) {
  const server = startNode([programs.next, mode, '-H', host, '-p', String(port)], {
    ...env,
    NODE_ENV: mode === 'dev' ? 'development' : 'production',
  })
  let running = true
  void server.ended.finally(() => (running = false))
  const health = `http://${reachable(host)}:${port}/api/health`
  const until = Date.now() + seconds * 1000
  while (running && Date.now() < until) {
    if (await answers(health)) return server
    await wait(100)
  }
  if (running) server.child.kill('SIGTERM')
  throw new Refusal(
    running
      ? `The server did not say that it is well within ${seconds} seconds (${health}).\n服务器未能在 ${seconds} 秒内就绪。`
      : 'The server ended before it answered; its own message is above.\n服务器未能启动，原因见上方。',
  )
}

/** An address that can be called, where the server listens on all of them. */
function reachable(/** @type {string} */ host) {
  if (host === '0.0.0.0') return '127.0.0.1'
  if (host === '::') return '[::1]'
  return host.includes(':') ? `[${host}]` : host
}

async function answers(/** @type {string} */ url) {
  try {
    const { status } = await fetch(url, { signal: AbortSignal.timeout(60_000) })
    return status === 200
  } catch {
    return false
  }
}
