import type { Locale } from '@/locales/locale'
import { isRecord } from '@/transcript/convert/serialized'

import { keptInBrowser } from '../keptInBrowser'
import type { Fields } from './interviewMerge'

/** Words of the edit view that the server does not have yet, with what it had when they were written. */
export type KeptInterview = { base: Fields; mine: Fields; /** ISO 8601 */ at: string }

/** Where they are kept: for each document and language, and for one account only. */
export function keptInterview(user: string, interview: string, locale: Locale) {
  return keptInBrowser(`facing-pages interview ${user} ${interview} ${locale}`, isKept)
}

function isKept(value: unknown): value is KeptInterview {
  return (
    isRecord(value) &&
    isRecord(value['base']) &&
    isRecord(value['mine']) &&
    typeof value['at'] === 'string'
  )
}
