import type { Endpoint, PayloadRequest } from 'payload'

import { interfaceLocale, isLocale, type Locale } from '@/locales/locale'
import { translationErrors } from '@/locales/messagesTranslationErrors'
import { failureAnswer } from '@/model/failureAnswer'
import { refusalIn } from '@/model/refusalIn'

import { TranslationError } from './translationError'

/** Who asks, in which language of the interface. */
export type Asked = {
  req: PayloadRequest
  payload: PayloadRequest['payload']
  user: NonNullable<PayloadRequest['user']>
  language: Locale
}

/**
 * The handler of an endpoint below `/api/interviews/{id}` that is asked with `?to=` the language that is translated
 * into. Whatever goes wrong is answered as `{errors: [{code, message}]}` in the language of the request.
 */
export function answered(
  work: (asked: Asked, interview: string, to: Locale) => Promise<Response>,
): Endpoint['handler'] {
  return async (req) => {
    const language = interfaceLocale(req.i18n.language)
    try {
      if (!req.user?.role) throw new TranslationError('not-signed-in')
      const to = new URL(req.url ?? '', 'http://site').searchParams.get('to')
      if (!isLocale(to)) throw new TranslationError('bad-request')
      const asked = { req, payload: req.payload, user: req.user, language }
      return await work(asked, String(req.routeParams?.['id'] ?? ''), to)
    } catch (error) {
      // Whoever asked has gone, and what was done for them has ended with it.
      if (req.signal?.aborted) return new Response(null, { status: 499 })
      if (error instanceof TranslationError) return failed(error, language)
      const refusal = refusalIn(error)
      if (refusal) return failureAnswer(refusal)
      req.payload.logger.error({ err: error, msg: 'A translation could not be read or saved' })
      return failed(new TranslationError('unexpected'), language)
    }
  }
}

/** What went wrong, with whatever else is answered. */
export function failed(
  { code, status }: TranslationError,
  language: Locale,
  more: object = {},
): Response {
  return failureAnswer({ status, code, message: translationErrors[code][language] }, more)
}

/** What was sent. @throws TranslationError `bad-request` */
export async function jsonOf(req: PayloadRequest): Promise<Record<string, unknown>> {
  try {
    return { ...Object(await req.json?.()) }
  } catch {
    throw new TranslationError('bad-request')
  }
}
