import { loadSample } from '@/content/loadSample'
import { removeSample } from '@/content/removeSample'
import { sampleAccounts } from '@/content/sampleAccounts'
import { migrate } from '@/database/migrate'

/**
 * `load` or `remove`: the sample content.
 *
 * @returns the exit code
 */
export async function main([command]: string[]): Promise<number> {
  const { getPayload } = await import('payload')
  const { default: config } = await import('@/payload.config')
  const payload = await getPayload({ config })
  await migrate(payload)
  if (command === 'load') {
    await loadSample(payload)
    if (process.env['FACING_PAGES_ENV'] !== 'production') {
      await sampleAccounts(payload, process.env['DATA_DIR'] ?? 'data')
    }
    console.log('样张与示例时间线已载入。The sample content is loaded.')
  } else {
    const removed = await removeSample(payload)
    console.log(`已移除 ${removed} 件示例内容。Removed ${removed} sample documents.`)
  }
  return 0
}
