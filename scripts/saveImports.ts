import { basename } from 'node:path'

import { migrate } from '@/database/migrate'
import { propose, type Hints } from '@/desk/propose'

import { readSettings } from './environment.mjs'
import { root } from './root.mjs'

export type FileToSave = Hints & { file: string; bytes: Uint8Array }

/**
 * Stores each file as an import of this site's database, as the import desk does, and says on stderr what became of
 * it: stdout belongs to the proposals. A file whose bytes are there already gives the import that is there.
 */
export async function saveImports(files: FileToSave[]): Promise<void> {
  // The configuration reads the environment when it is loaded, and finds its files from the project's folder.
  Object.assign(process.env, readSettings().env)
  process.chdir(root)
  const { getPayload } = await import('payload')
  const { default: config } = await import('@/payload.config')
  const payload = await getPayload({ config, disableOnInit: true })
  try {
    await migrate(payload)
    for (const { file, ...material } of files) {
      const desk = { payload, user: null, language: 'zh' as const }
      const row = await propose(desk, { ...material, filename: basename(file) })
      process.stderr.write(`${file}: ${row.id} (${row.state}) /admin/import/${row.id}\n`)
    }
  } finally {
    await payload.destroy()
  }
}
