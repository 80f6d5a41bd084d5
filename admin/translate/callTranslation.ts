import type { Locale } from '@/locales/locale'
import type { RowChange, TranslationRow, TranslationRows } from '@/model/facing/translationRow'

import { firstError } from '../firstError'

/** What became of a change. `refused` without a `message`: the server did not answer. */
export type Saved =
  | { is: 'saved'; row: TranslationRow }
  | { is: 'conflict'; row: TranslationRow }
  | { is: 'refused'; message: string | null }

const addressOf = (interview: string, to: Locale) =>
  `/api/interviews/${encodeURIComponent(interview)}/translation?to=${to}`

/** Saves what a translator says of one row. */
export async function saveRow(interview: string, to: Locale, change: RowChange): Promise<Saved> {
  try {
    const response = await fetch(addressOf(interview, to), {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(change),
    })
    const answer: unknown = await response.json()
    const { row }: Record<string, unknown> = Object(answer)
    if (isRow(row) && response.ok) return { is: 'saved', row }
    if (isRow(row) && response.status === 409) return { is: 'conflict', row }
    return { is: 'refused', message: firstError(answer).message ?? response.statusText }
  } catch {
    return { is: 'refused', message: null }
  }
}

/** All rows as they stand now; `null` where the server does not answer with them. */
export async function loadRows(interview: string, to: Locale): Promise<TranslationRows | null> {
  try {
    const response = await fetch(addressOf(interview, to), { credentials: 'same-origin' })
    const answer: unknown = await response.json()
    return response.ok && isRows(answer) ? answer : null
  } catch {
    return null
  }
}

function isRow(value: unknown): value is TranslationRow {
  return typeof value === 'object' && value !== null && 'id' in value && 'state' in value
}

function isRows(value: unknown): value is TranslationRows {
  return typeof value === 'object' && value !== null && 'rows' in value && 'terms' in value
}
