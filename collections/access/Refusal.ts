import { APIError, type PayloadRequest } from 'payload'

import { messagesAdmin, type RefusalCode } from '@/locales/messagesAdmin'

/** A refused request, said in the language of whoever asked. Answers 403 unless another status is given. */
export class Refusal extends APIError<{ code: RefusalCode }> {
  constructor(req: PayloadRequest, code: RefusalCode, status = 403) {
    const language = req.i18n?.language === 'en' ? 'en' : 'zh'
    super(messagesAdmin.refusals[code][language], status, { code }, true)
  }
}
