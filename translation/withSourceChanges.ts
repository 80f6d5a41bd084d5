import type { Payload } from 'payload'

import { sourceChangesFrom, sourceChangesKey } from '@/model/facing/sourceChanges'
import type { TranslationRow } from '@/model/facing/translationRow'

/** Stale rows with when and by whom their original was last changed, as far as that was noted. */
export async function withSourceChanges(
  payload: Payload,
  interview: string,
  rows: readonly TranslationRow[],
): Promise<TranslationRow[]> {
  if (rows.every(({ state }) => state !== 'stale')) return [...rows]
  const noted = sourceChangesFrom(await payload.kv.get(sourceChangesKey(interview)))
  return rows.map((row) => {
    const changed = row.state === 'stale' ? noted.get(row.id) : undefined
    return changed ? { ...row, changed } : row
  })
}
