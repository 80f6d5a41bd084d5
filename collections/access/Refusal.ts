import { APIError, type PayloadRequest } from 'payload'

import { interfaceLocale } from '@/locales/locale'
import { messagesAdmin, type RefusalCode } from '@/locales/messagesAdmin'

/** A refused request, said in the language of whoever asked. Answers 403 unless another status is given. */
export class Refusal extends APIError<{ code: RefusalCode }> {
  constructor(req: PayloadRequest, code: RefusalCode, status = 403) {
    const language = interfaceLocale(req.i18n?.language)
    super(messagesAdmin.refusals[code][language], status, { code }, true)
  }
}
