import { facingLocale, type Locale } from '@/locales/locale'
import { translationRows } from '@/model/facing/translationRows'
import type { RowCounts } from '@/model/facing/worklist'

import { readLanguage, type Work } from '../readLanguage'

/** How many rows of an interview's translation are in each state, as its screen counts them. */
export async function countRows(work: Work, to: Locale): Promise<RowCounts> {
  const original = await readLanguage(work, facingLocale(to))
  const translation = await readLanguage(work, to)
  const counts: RowCounts = { missing: 0, machine: 0, draft: 0, done: 0, stale: 0 }
  for (const { state } of translationRows(original, translation, new Map(), new Map()))
    counts[state]++
  return counts
}
