import { loadSample } from '@/content/loadSample'
import { sampleAccounts } from '@/content/sampleAccounts'
import { migrate } from '@/database/migrate'

/**
 * Brings the database up to date, and with `--sample` loads the sample content and its accounts into an empty one.
 *
 * @returns the exit code
 */
export async function main(args: string[]): Promise<number> {
  const { getPayload } = await import('payload')
  const { default: config } = await import('@/payload.config')
  const payload = await getPayload({ config })
  await migrate(payload)
  if (args.includes('--sample')) {
    const { totalDocs } = await payload.count({ collection: 'users' })
    if (totalDocs === 0) {
      // The accounts come last: they are the sign that loading has ended.
      await loadSample(payload)
      await sampleAccounts(payload, process.env['DATA_DIR'] ?? 'data')
    }
  }
  return 0
}
