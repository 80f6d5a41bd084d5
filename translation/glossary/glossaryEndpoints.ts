import type { Endpoint, PayloadRequest, TypedUser } from 'payload'

import { interfaceLocale } from '@/locales/locale'
import { glossaryErrors, type GlossaryErrorCode } from '@/locales/messagesGlossary'

import { readGlossary, writeGlossary } from './glossaryCsv'
import { GlossaryError } from './GlossaryError'
import { glossaryTbx } from './glossaryTbx'
import { importGlossary } from './importGlossary'
import { readEntries } from './readEntries'

const largest = 2 * 1024 * 1024

const statuses: Partial<Record<GlossaryErrorCode, number>> = {
  'not-signed-in': 401,
  'may-not-import': 403,
  'glossary-large': 413,
  unexpected: 500,
}

/**
 * The terms of the house as files: `GET /api/terms/export?as=csv|tbx` for whoever is signed in, and
 * `POST /api/terms/import` with a table (`text/csv`) as its body for editors, answered with how many were `made`,
 * `changed` and `same`. What is wrong is `{errors: [{code, message, line?}]}`, first the whole, then each row.
 */
export const glossaryEndpoints: Endpoint[] = [
  {
    method: 'get',
    path: '/export',
    handler: answered(async (req, user) => {
      const entries = await readEntries(req.payload, user)
      const isTbx = new URL(req.url ?? '', 'http://site').searchParams.get('as') === 'tbx'
      const language = interfaceLocale(req.i18n.language)
      const file = isTbx ? glossaryTbx(entries) : writeGlossary(entries, language)
      const type = isTbx ? 'application/xml' : 'text/csv'
      return new Response(file, {
        headers: {
          'content-type': `${type}; charset=utf-8`,
          'content-disposition': `attachment; filename="terms.${isTbx ? 'tbx' : 'csv'}"`,
          'cache-control': 'no-store',
        },
      })
    }),
  },
  {
    method: 'post',
    path: '/import',
    handler: answered(async (req, user) => {
      if (user.role === 'contributor') throw new GlossaryError('may-not-import')
      if (Number(req.headers.get('content-length')) > largest)
        throw new GlossaryError('glossary-large')
      const sent = new Uint8Array((await req.arrayBuffer?.()) ?? [])
      if (sent.length === 0) throw new GlossaryError('glossary-none')
      if (sent.length > largest) throw new GlossaryError('glossary-large')
      return Response.json(await importGlossary(req.payload, user, readGlossary(sent)))
    }),
  },
]

function answered(
  work: (req: PayloadRequest, user: TypedUser) => Promise<Response>,
): Endpoint['handler'] {
  return async (req) => {
    try {
      if (!req.user?.role) throw new GlossaryError('not-signed-in')
      return await work(req, req.user)
    } catch (error) {
      const known = error instanceof GlossaryError ? error : new GlossaryError('unexpected')
      if (known !== error) req.payload.logger.error({ err: error, msg: 'Terms failed' })
      const language = interfaceLocale(req.i18n.language)
      const errors = [{ code: known.code }, ...known.problems].map((problem) => ({
        ...problem,
        message: glossaryErrors[problem.code][language],
      }))
      return Response.json({ errors }, { status: statuses[known.code] ?? 422 })
    }
  }
}
