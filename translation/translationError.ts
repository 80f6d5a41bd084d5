import { translationErrors, type TranslationErrorCode } from '@/locales/messagesTranslationErrors'
import type { RowWords } from '@/model/facing/translationRow'

const statuses: Record<TranslationErrorCode, number> = {
  'not-signed-in': 401,
  'no-such-interview': 404,
  'no-such-row': 404,
  'not-a-translation': 422,
  'changed-meanwhile': 409,
  'bad-request': 422,
  'may-not-write': 403,
  'suggest-off': 404,
  'suggest-key': 502,
  'suggest-settings': 502,
  'suggest-quota': 502,
  'suggest-limited': 503,
  'suggest-unavailable': 502,
  'suggest-unreachable': 502,
  'suggest-timeout': 504,
  'suggest-declined': 422,
  'suggest-cut': 422,
  'suggest-empty': 502,
  unexpected: 500,
}

/** What a translator is answered when something can't be done; `status` is the HTTP status. */
export class TranslationError extends Error {
  override name = 'TranslationError'
  readonly status: number

  constructor(
    readonly code: TranslationErrorCode,
    /** Of a conflict: what stands there now. */
    readonly stands: { id: string; words: RowWords | null } | null = null,
  ) {
    super(translationErrors[code].en)
    this.status = statuses[code]
  }
}
