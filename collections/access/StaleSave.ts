import { APIError, type PayloadRequest } from 'payload'

import { interfaceLocale } from '@/locales/locale'
import { messagesAdmin } from '@/locales/messagesAdmin'

type Stale = { code: 'stale'; yours: string; theirs: string }

/** A save on top of words that somebody else has changed since: 409, with both times (ISO 8601). */
export class StaleSave extends APIError<Stale> {
  constructor(req: PayloadRequest, yours: string, theirs: string) {
    const language = interfaceLocale(req.i18n?.language)
    super(messagesAdmin.stale[language], 409, { code: 'stale', yours, theirs }, true)
  }
}
