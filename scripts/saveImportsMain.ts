import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'

import { migrate } from '@/database/migrate'
import { propose, type Hints } from '@/desk/intake/propose'

/**
 * Stores each file as an import of this site, as the import desk does, and says on stderr what became of it.
 *
 * @param args a file and its hints each, as JSON
 * @returns the exit code
 */
export async function main(args: string[]): Promise<number> {
  const { getPayload } = await import('payload')
  const { default: config } = await import('@/payload.config')
  const payload = await getPayload({ config, disableOnInit: true })
  await migrate(payload)
  const desk = { payload, user: null, language: 'zh' as const }
  for (const arg of args) {
    const { file, ...hints }: { file: string } & Hints = JSON.parse(arg)
    const row = await propose(desk, {
      ...hints,
      bytes: await readFile(file),
      filename: basename(file),
    })
    process.stderr.write(`${file}: /admin/import/${row.id} (${row.state})\n`)
  }
  return 0
}
