import type { PayloadRequest } from 'payload'

import type { Locale } from '@/locales/locale'
import { messagesAdmin, type RefusalCode } from '@/locales/messagesAdmin'
import { failureAnswer } from '@/model/failureAnswer'
import { refusalIn, type Failure } from '@/model/refusalIn'

import { PublishingError } from './PublishingError'

/** What went wrong, as `{errors: [{code, message}]}`. What nobody expected is logged and told without its details. */
export function failure(req: PayloadRequest, error: unknown, language: Locale): Response {
  const known = error instanceof PublishingError ? said(error, language) : refused(error, language)
  if (!known) req.payload.logger.error({ err: error, msg: 'Publishing failed' })
  return failureAnswer(known ?? said(new PublishingError('unexpected'), language))
}

function said(error: PublishingError, language: Locale): Failure {
  return { status: error.status, code: error.code, message: error.messageIn(language) }
}

/** What the guards of the collection refused, which do not know in which language the request was made. */
function refused(error: unknown, language: Locale): Failure | null {
  const refusal = refusalIn(error)
  if (!refusal || !isRefusal(refusal.code)) return refusal
  return { ...refusal, message: messagesAdmin.refusals[refusal.code][language] }
}

function isRefusal(code: string): code is RefusalCode {
  return code in messagesAdmin.refusals
}
