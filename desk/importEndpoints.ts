import type { Endpoint, PayloadRequest } from 'payload'

import { interfaceLocale, type Locale } from '@/locales/locale'

import { accept, acceptances } from './accept'
import type { Desk } from './deskContext'
import { DeskError } from './deskError'
import { importWithId } from './importWithId'
import { reopen, saveEdits, setAside } from './openImports'
import { propose, readAgain } from './propose'
import { readRaw } from './rawMaterial'
import { hintsOf, jsonOf, materialOf } from './readBody'
import { refusalMessage } from './refusalMessage'

/**
 * The desk over REST, below `/api/imports`, for contributors and higher. Answers are JSON; what goes wrong is
 * `{errors: [{code, message}]}` in the language of the request.
 */
export const importEndpoints: Endpoint[] = [
  post('/propose', async (desk, req) => {
    const row = await propose(desk, await materialOf(req))
    return row.state === 'refused' ? refused(row, desk.language) : created(row)
  }),
  post('/:id/accept', async (desk, req, id) => {
    const { as, interview, edits } = await jsonOf(req)
    const decided = acceptances.find((one) => one === as)
    if (!decided) throw new DeskError('bad-request')
    const target = typeof interview === 'string' && interview !== '' ? { interview } : {}
    return Response.json(await accept(desk, id, { as: decided, ...target, edits }))
  }),
  post('/:id/edits', async (desk, req, id) => {
    const { edits } = await saveEdits(desk, id, (await jsonOf(req))['edits'])
    return Response.json({ id, edits })
  }),
  post('/:id/set-aside', async (desk, req, id) => {
    const { reason } = await jsonOf(req)
    const { state } = await setAside(desk, id, typeof reason === 'string' ? reason : '')
    return Response.json({ id, state })
  }),
  post('/:id/reopen', async (desk, _req, id) => {
    const { state } = await reopen(desk, id)
    return Response.json({ id, state })
  }),
  post('/:id/read-again', async (desk, req, id) => {
    const { form, language } = await jsonOf(req)
    const row = await readAgain(desk, id, hintsOf(form, language))
    return row.state === 'refused' ? refused(row, desk.language) : created(row)
  }),
  { method: 'get', path: '/:id/raw', handler: guarded(download) },
]

type Handler = (desk: Desk, req: PayloadRequest, id: string) => Promise<Response>

function post(path: string, handler: Handler): Endpoint {
  return { method: 'post', path, handler: guarded(handler) }
}

/** Lets nobody in without an account, and says every failure in one shape. */
function guarded(handler: Handler): Endpoint['handler'] {
  return async (req) => {
    const language = interfaceLocale(req.i18n.language)
    try {
      if (!req.user) throw new DeskError('not-signed-in')
      if (!req.user.role) throw new DeskError('not-an-editor')
      const id = String(req.routeParams?.['id'] ?? '')
      return await handler({ payload: req.payload, user: req.user, language }, req, id)
    } catch (error) {
      return failure(req, error, language)
    }
  }
}

function failure(req: PayloadRequest, error: unknown, language: Locale): Response {
  const known = error instanceof DeskError ? error : refusalOf(error)
  if (!known) req.payload.logger.error({ err: error, msg: 'The import desk failed' })
  const { status, code, message } =
    known instanceof DeskError
      ? { status: known.status, code: known.code, message: known.messageIn(language) }
      : (known ?? {
          status: 500,
          code: 'unexpected',
          message: new DeskError('unexpected').messageIn(language),
        })
  return Response.json({ errors: [{ code, message }] }, { status })
}

/** What Payload's access rules answered. */
function refusalOf(error: unknown): { status: number; code: string; message: string } | null {
  if (!(error instanceof Error) || !('status' in error)) return null
  const { status, message } = error
  if (status !== 401 && status !== 403) return null
  const { code } = { code: 'forbidden', ...('data' in error ? Object(error.data) : {}) }
  return { status, code: String(code), message }
}

function created({ id, proposal }: { id: string; proposal?: unknown }): Response {
  return Response.json({ id, proposal }, { status: 201 })
}

function refused(row: { id: string; refusal?: unknown }, language: Locale): Response {
  const { status, code, message } = refusalMessage(row.refusal, language)
  return Response.json({ id: row.id, errors: [{ code, message }] }, { status })
}

/** The raw material as it came in. Never shown by a browser: it may be any page of the web. */
async function download(desk: Desk, _req: PayloadRequest, id: string): Promise<Response> {
  const row = await importWithId(desk, id)
  const bytes = await readRaw(row.hash)
  if (!bytes) throw new DeskError('no-such-import')
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(row.filename)}`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    },
  })
}
