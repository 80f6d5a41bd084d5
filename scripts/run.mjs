import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { Refusal } from './refusal.mjs'
import { root } from './root.mjs'

/**
 * A program of an installed package, as arguments for this same Node. It needs neither npx nor a shell, and so
 * behaves alike on every system.
 */
export const programs = {
  next: join(root, 'node_modules/next/dist/bin/next'),
  tsc: join(root, 'node_modules/typescript/bin/tsc'),
  eslint: join(root, 'node_modules/eslint/bin/eslint.js'),
  vitest: join(root, 'node_modules/vitest/vitest.mjs'),
  playwright: join(root, 'node_modules/@playwright/test/cli.js'),
}

/**
 * Arguments for Node that run `main` of the TypeScript module that follows. Under the condition `production` the
 * rich-text editor comes without its top-level await, which on Node 20 stops about every third start (measured: 7 of
 * 10 starts good without, 20 of 20 with).
 */
export const typescript = ['--conditions=production', join(root, 'scripts/runTs.mjs')]

const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])

/**
 * Starts Node with these arguments; what it prints is seen at once. Signals that this process gets go on to the
 * child, and it ends with it.
 *
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @param {object} [options]
 * @param {number} [options.minutes] after which it counts as hanging and is ended
 */
export function startNode(args, env, { minutes } = {}) {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
    ...(minutes !== undefined && { timeout: minutes * 60_000, killSignal: 'SIGKILL' }),
  })
  const forward = signals.map((signal) => /** @type {const} */ ([signal, () => child.kill(signal)]))
  for (const [signal, pass] of forward) process.on(signal, pass)
  /** @type {Promise<number>} exit code; 1 for a child that a signal ended */
  const ended = new Promise((done, fail) => {
    child.once('error', fail)
    child.once('exit', (code) => done(code ?? 1))
  }).finally(() => {
    for (const [signal, pass] of forward) process.off(signal, pass)
  })
  return { child, ended }
}

/** Runs Node to its end. @throws {Refusal} when it does not exit with 0 */
export async function runNode(
  /** @type {string[]} */ args,
  /** @type {NodeJS.ProcessEnv} */ env,
  /** @type {string} */ what,
) {
  const code = await startNode(args, env).ended
  if (code !== 0)
    throw new Refusal(`${what} failed; its own message is above.\n${what}：执行失败，原因见上方。`)
}
