import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { typescript } from '@/scripts/run.mjs'

/** Acknowledgements before the end comes, at most. */
const most = 24

/**
 * Runs `main(acknowledged, ...args)` of a module on the embedded database in `directory`, and kills it with no
 * warning, as a power cut would: after a random number of acknowledgements, somewhere in the midst of the next.
 *
 * @param module path of the module from the project's root
 * @returns what it acknowledged: the words of each line
 * @throws when it ended by itself
 */
export async function runUntilKilled(
  directory: string,
  module: string,
  args: string[] = [],
): Promise<string[][]> {
  const acknowledged = path.join(directory, 'acknowledged')
  writeFileSync(acknowledged, '')
  const child = spawn(
    process.execPath,
    [...typescript, path.resolve(module), acknowledged, ...args],
    {
      env: { ...process.env, ...databaseIn(directory) },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  )
  const ended = once(child, 'exit')
  const enough = 2 + Math.floor(Math.random() * most)
  let begun = performance.now()
  for (let count = 0; count < enough && child.exitCode === null; await pause(5)) {
    count = linesOf(acknowledged).length
    if (count === 0) begun = performance.now()
  }
  const each = (performance.now() - begun) / enough
  await Promise.race([ended, pause(Math.random() * each)])
  if (child.exitCode !== null) throw new Error(`${module} ended with ${child.exitCode}`)
  child.kill('SIGKILL')
  await ended
  return linesOf(acknowledged).map((line) => line.split(' '))
}

/** A last line that was cut short acknowledges nothing. */
function linesOf(file: string): string[] {
  return readFileSync(file, 'utf8').split('\n').slice(0, -1)
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
