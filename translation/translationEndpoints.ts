import type { Endpoint, PayloadRequest } from 'payload'

import { interfaceLocale, isLocale, type Locale } from '@/locales/locale'
import { translationErrors } from '@/locales/messagesTranslationErrors'
import { progresses } from '@/model/passage'
import type { RowChange } from '@/model/translationRow'

import { readTranslation } from './readTranslation'
import { rowAfter, saveRow } from './saveRow'
import { TranslationError } from './translationError'
import { wordsOf } from './wordings'

/**
 * A translation over REST, `/api/interviews/{id}/translation?to=en`, for whoever is signed in: all rows (GET), and one
 * row saved (POST with a `RowChange`), answered with the row as it then stands. What goes wrong is
 * `{errors: [{code, message}]}`; a conflict also names the `row` that stands.
 */
export const translationEndpoints: Endpoint[] = [
  {
    method: 'get',
    path: '/:id/translation',
    handler: answered(async ({ payload, user }, interview, to) =>
      Response.json(await readTranslation(payload, user, interview, to), {
        headers: { 'cache-control': 'no-store' },
      }),
    ),
  },
  {
    method: 'post',
    path: '/:id/translation',
    handler: answered(async (asked, interview, to) => {
      const { payload, user } = asked
      const change = changeFrom(await jsonOf(asked.req))
      try {
        return Response.json({ row: await saveRow(payload, user, interview, to, change) })
      } catch (error) {
        if (!(error instanceof TranslationError) || error.code !== 'changed-meanwhile') throw error
        const row = await rowAfter(payload, user, interview, to, change.id)
        return failed(error, asked.language, { row })
      }
    }),
  },
]

type Asked = {
  req: PayloadRequest
  payload: PayloadRequest['payload']
  user: NonNullable<PayloadRequest['user']>
  language: Locale
}

function answered(
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
      if (error instanceof TranslationError) return failed(error, language)
      const refusal = refusalOf(error)
      if (refusal) return refusal
      req.payload.logger.error({ err: error, msg: 'A translation could not be read or saved' })
      return failed(new TranslationError('unexpected'), language)
    }
  }
}

function failed({ code, status }: TranslationError, language: Locale, more: object = {}): Response {
  const errors = [{ code, message: translationErrors[code][language] }]
  return Response.json({ errors, ...more }, { status })
}

/** What the guards of the collection answered, in the language of the request already. */
function refusalOf(error: unknown): Response | null {
  if (!(error instanceof Error) || !('status' in error)) return null
  const { status, message } = error
  if (status !== 401 && status !== 403) return null
  const { code } = { code: 'forbidden', ...('data' in error ? Object(error.data) : {}) }
  return Response.json({ errors: [{ code: String(code), message }] }, { status })
}

async function jsonOf(req: PayloadRequest): Promise<Record<string, unknown>> {
  try {
    return { ...Object(await req.json?.()) }
  } catch {
    throw new TranslationError('bad-request')
  }
}

/** @throws TranslationError `bad-request` */
function changeFrom(sent: Record<string, unknown>): RowChange {
  const { id, words, base, source, progress, stillRight } = sent
  if (typeof id !== 'string' || id === '') throw new TranslationError('bad-request')
  const began = base === null || base === undefined ? null : wordsOf(base)
  const said = { id, base: began, source: wordsOf(source) }
  if (stillRight === true) return { ...said, stillRight }
  const written = wordsOf(words)
  const how = ([...progresses, 'done'] as const).find((one) => one === progress)
  if (written === null || !how) throw new TranslationError('bad-request')
  return { ...said, words: written, progress: how }
}
