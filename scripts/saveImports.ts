import { spawn } from 'node:child_process'
import { join, resolve } from 'node:path'

import type { Hints } from '@/desk/intake/propose'

import { readSettings } from './environment.mjs'
import { root } from './root.mjs'
import { typescript } from './run.mjs'

export type FileToSave = Hints & { file: string; bytes: Uint8Array }

/**
 * Stores each file as an import in this site's database, as the import desk does; the same bytes give the import
 * that is there. In a process of its own: what Payload logs must not come between the proposals on stdout.
 *
 * @throws Error when they could not be stored
 */
export async function saveImports(files: FileToSave[]): Promise<void> {
  const args = files.map(({ file, form, language }) =>
    JSON.stringify({ file: resolve(file), form, language }),
  )
  const code = await run([join(root, 'scripts/saveImportsMain.ts'), ...args])
  if (code !== 0) throw new Error('导入没有存下。The imports were not stored.')
}

async function run(args: string[]): Promise<number | null> {
  const child = spawn(process.execPath, [...typescript, ...args], {
    cwd: root,
    env: { ...process.env, ...readSettings().env },
    stdio: ['ignore', 2, 2],
  })
  return new Promise((ended, failed) => {
    child.once('error', failed)
    child.once('exit', ended)
  })
}
