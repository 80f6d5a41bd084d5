import type { Locale } from '@/locales/locale'
import { publishingErrors, type PublishingErrorCode } from '@/locales/publishingErrors'

const statuses: Record<PublishingErrorCode, number> = {
  'not-signed-in': 401,
  'not-an-editor': 403,
  'may-not-publish': 403,
  'no-such-interview': 404,
  'no-such-version': 404,
  'no-such-schedule': 404,
  'no-such-preview': 404,
  'no-such-review': 404,
  'may-not-ask': 403,
  'may-not-close': 403,
  'no-language': 422,
  'no-action': 422,
  'no-days': 422,
  'no-time': 422,
  'no-zone': 422,
  'unknown-zone': 422,
  'time-is-past': 422,
  'bad-request': 422,
  'no-title': 422,
  'machine-title': 422,
  'not-whole': 422,
  'nothing-to-restore': 422,
  'long-note': 422,
  'already-asked': 409,
  'already-scheduled': 409,
  'no-longer-waiting': 409,
  'changed-meanwhile': 409,
  unexpected: 500,
}

/** What is answered when a language can't be published, withdrawn, scheduled or restored; `status` is the HTTP status. */
export class PublishingError extends Error {
  override name = 'PublishingError'
  readonly status: number

  constructor(readonly code: PublishingErrorCode) {
    super(publishingErrors[code].zh)
    this.status = statuses[code]
  }

  messageIn(language: Locale): string {
    return publishingErrors[this.code][language]
  }
}
