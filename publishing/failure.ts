import { APIError, type PayloadRequest } from 'payload'

import type { Locale } from '@/locales/locale'
import { messagesAdmin, type RefusalCode } from '@/locales/messagesAdmin'

import { PublishingError } from './PublishingError'

/** What went wrong, as `{errors: [{code, message}]}`. What nobody expected is logged and told without its details. */
export function failure(req: PayloadRequest, error: unknown, language: Locale): Response {
  const known = error instanceof PublishingError ? said(error, language) : refused(error, language)
  if (!known) req.payload.logger.error({ err: error, msg: 'Publishing failed' })
  const { status, code, message } = known ?? said(new PublishingError('unexpected'), language)
  return Response.json({ errors: [{ code, message }] }, { status })
}

type Said = { status: number; code: string; message: string }

function said(error: PublishingError, language: Locale): Said {
  return { status: error.status, code: error.code, message: error.messageIn(language) }
}

/** What the guards of the collection refused. */
function refused(error: unknown, language: Locale): Said | null {
  if (!(error instanceof APIError) || (error.status !== 401 && error.status !== 403)) return null
  const code: unknown = error.data?.code
  if (isRefusal(code)) {
    return { status: error.status, code, message: messagesAdmin.refusals[code][language] }
  }
  return { status: error.status, code: 'forbidden', message: error.message }
}

function isRefusal(code: unknown): code is RefusalCode {
  return typeof code === 'string' && code in messagesAdmin.refusals
}
