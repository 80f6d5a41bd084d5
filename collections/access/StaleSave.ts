import { APIError, type PayloadRequest } from 'payload'

import { interfaceLocale } from '@/locales/locale'
import { messagesAdmin } from '@/locales/messagesAdmin'

/** Both times (ISO 8601), and the name of whoever made the newer save, where that is known. */
type Stale = { yours: string; theirs: string; by: string | null }

/** A save on top of words that somebody else has changed since: 409. */
export class StaleSave extends APIError<Stale & { code: 'stale' }> {
  constructor(req: PayloadRequest, stale: Stale) {
    const language = interfaceLocale(req.i18n?.language)
    super(messagesAdmin.stale(stale.by)[language], 409, { code: 'stale', ...stale }, true)
  }
}
