import type { Locale } from '@/locales/locale'
import { isRecord } from '@/transcript/convert/serialized'

import { firstError } from '../firstError'
import type { Fields } from './interviewMerge'

/** What became of storing a merged text. */
export type Stored = 'stored' | 'stale' | 'unreachable' | { problem: string }

const addressOf = (id: string, locale: Locale) =>
  `/api/interviews/${encodeURIComponent(id)}?depth=0&draft=true&fallback-locale=null&locale=${locale}`

/** The draft of one language as the server has it; `null` where it does not answer with it. */
export async function readInterview(id: string, locale: Locale): Promise<Fields | null> {
  try {
    const response = await fetch(addressOf(id, locale), {
      credentials: 'same-origin',
      cache: 'no-store',
    })
    const answer: unknown = await response.json()
    return response.ok && isRecord(answer) ? answer : null
  } catch {
    return null
  }
}

/** Stores changes on top of the state that `updatedAt` names. */
export async function storeInterview(
  id: string,
  locale: Locale,
  changes: Fields,
  updatedAt: unknown,
): Promise<Stored> {
  try {
    const response = await fetch(addressOf(id, locale), {
      method: 'PATCH',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...changes, _status: 'draft', updatedAt }),
    })
    if (response.ok) return 'stored'
    if (response.status === 409) return 'stale'
    const { message } = firstError(await response.json())
    return { problem: message ?? response.statusText }
  } catch {
    return 'unreachable'
  }
}
