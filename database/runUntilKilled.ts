import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'

import { typescript } from '@/scripts/run.mjs'

/**
 * Runs `main(acknowledged, ...args)` of a module on the embedded database in `directory`, and kills it with no
 * warning at a random moment after it has begun, as a power cut would.
 *
 * @param module path of the module from the project's root
 * @param longest milliseconds from its first acknowledgement to its end, at most
 * @returns what it acknowledged: the words of each line
 * @throws when it ended by itself
 */
export async function runUntilKilled(
  directory: string,
  module: string,
  longest: number,
  args: string[] = [],
): Promise<string[][]> {
  const acknowledged = path.join(directory, 'acknowledged')
  rmSync(acknowledged, { force: true })
  const child = spawn(
    process.execPath,
    [...typescript, path.resolve(module), acknowledged, ...args],
    {
      env: { ...process.env, ...databaseIn(directory) },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  )
  const ended = once(child, 'exit')
  while (!existsSync(acknowledged) && child.exitCode === null) await pause(10)
  await Promise.race([ended, pause((0.2 + 0.8 * Math.random()) * longest)])
  if (child.exitCode !== null) throw new Error(`${module} ended with ${child.exitCode}`)
  child.kill('SIGKILL')
  await ended
  // The last line may have been cut short; what it says was not acknowledged.
  const lines = readFileSync(acknowledged, 'utf8').split('\n').slice(0, -1)
  return lines.map((line) => line.split(' '))
}

/** The environment of a site whose embedded database lies in that directory. */
export function databaseIn(directory: string) {
  return {
    DATABASE_URI: `file:${path.join(directory, 'crash.db')}`,
    DATA_DIR: directory,
    PAYLOAD_SECRET: 'only-for-tests',
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds))
}
