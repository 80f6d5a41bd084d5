import type { PayloadRequest } from 'payload'

import {
  sourceChangesFrom,
  sourceChangesKey,
  type SourceChange,
} from '@/model/facing/sourceChanges'

/** Notes that the request changes what the original of these rows says; the last change is what counts. */
export async function noteSourceChanges(
  { payload, user }: PayloadRequest,
  interview: string,
  rows: readonly string[],
): Promise<void> {
  if (rows.length === 0) return
  const key = sourceChangesKey(interview)
  const change: SourceChange = { at: new Date().toISOString(), by: user?.name ?? null }
  const noted = sourceChangesFrom(await payload.kv.get(key))
  for (const row of rows) noted.set(row, change)
  await payload.kv.set(key, Object.fromEntries(noted))
}
