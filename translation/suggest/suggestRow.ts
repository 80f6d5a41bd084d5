import type { Payload, TypedUser } from 'payload'

import type { Locale } from '@/locales/locale'
import type { RowWords, TranslationRow } from '@/model/facing/translationRow'

import { readTranslation } from '../readTranslation'
import { readRow } from '../readRow'
import { saveRow } from '../saveRow'
import { TranslationError } from '../translationError'
import { suggestWords, type Suggesting } from './suggestWords'

/** The row as it stands. `suggestion`: words that were not stored, as those of a person stand there. */
export type Suggested = { row: TranslationRow; suggestion: RowWords | null }

/**
 * Asks for a translation of one row. Where nothing or a machine's words stand, it is stored as a machine's; the words
 * of a person are never overwritten, also not those that were written while the service was thinking.
 *
 * @throws TranslationError `suggest-…`, `may-not-write`, `no-such-row`, `no-such-interview`, `not-a-translation`
 */
export async function suggestRow(
  payload: Payload,
  user: TypedUser,
  interview: string,
  to: Locale,
  id: string,
  suggesting: Suggesting,
  signal?: AbortSignal,
): Promise<Suggested> {
  const rows = await readTranslation(payload, user, interview, to)
  if (!rows.mayWrite) throw new TranslationError('may-not-write')
  const row = rows.rows.find((one) => one.id === id)
  if (!row || row.source === null) throw new TranslationError('no-such-row')
  const words = await suggestWords(suggesting, rows, row, signal)
  if (row.state !== 'missing' && row.state !== 'machine') return { row, suggestion: words }
  const change = { id, words, base: row.words, source: row.source, progress: 'machine' as const }
  try {
    return { row: await saveRow(payload, user, interview, to, change), suggestion: null }
  } catch (error) {
    if (!(error instanceof TranslationError) || error.code !== 'changed-meanwhile') throw error
    return { row: await readRow({ payload, user, interview }, to, id), suggestion: words }
  }
}
