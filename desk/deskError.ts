import type { Locale } from '@/locales/locale'
import { deskErrors, type DeskErrorCode } from '@/locales/messagesDeskErrors'

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
  'changed-meanwhile': 409,
  'bad-request': 422,
  'bad-edits': 422,
  unexpected: 500,
}

/** What the desk answers when it can't do what was asked; `status` is the HTTP status. */
export class DeskError extends Error {
  override name = 'DeskError'
  readonly status: number

  constructor(
    readonly code: DeskErrorCode,
    private readonly values: Record<string, string> = {},
  ) {
    super(deskErrors[code].zh)
    this.status = statuses[code]
  }

  messageIn(locale: Locale): string {
    return deskErrors[this.code][locale].replace(
      /\{(\w+)\}/g,
      (whole, name: string) => this.values[name] ?? whole,
    )
  }
}
