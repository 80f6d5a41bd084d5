import type { Locale } from '@/locales/locale'
import { deskMessages, type DeskErrorCode } from '@/locales/messagesDesk'

const statuses: Record<DeskErrorCode, number> = {
  'not-signed-in': 401,
  'not-an-editor': 403,
  'too-large': 413,
  'not-a-form': 415,
  'no-material': 422,
  'no-such-import': 404,
  'no-such-interview': 404,
  'which-interview': 422,
  'other-language': 422,
  'not-ready': 409,
  'already-accepted': 409,
  'bad-request': 422,
  'bad-edits': 422,
  unexpected: 500,
}

/** What the desk answers when it can't do what was asked; `status` is the HTTP status. */
export class DeskError extends Error {
  override name = 'DeskError'
  readonly status: number

  constructor(readonly code: DeskErrorCode) {
    super(deskMessages.zh.errors[code])
    this.status = statuses[code]
  }

  messageIn(locale: Locale): string {
    return deskMessages[locale].errors[this.code]
  }
}
