import type { Endpoint, PayloadRequest } from 'payload'

import { encodings, guessEncodings } from '@/importer/encodings'
import { ImportRefused } from '@/importer/refusal'
import { interfaceLocale, type Locale } from '@/locales/locale'
import { failureAnswer } from '@/model/failureAnswer'
import { refusalIn, type Failure } from '@/model/refusalIn'

import { accept } from './accept/accept'
import { acceptances } from './accept/acceptance'
import { acceptSteps } from './accept/acceptSteps'
import { cleanPaste } from './intake/cleanPaste'
import { comparisonOf } from './copies/comparison'
import type { Desk } from './deskContext'
import { DeskError } from './deskError'
import { editsFrom } from './review/editsFrom'
import { importWithId } from './importWithId'
import { inboxPage, inboxStamp } from './inbox/inbox'
import { inboxQuery } from './inbox/inboxQuery'
import { reopen, saveEdits, setAside } from './inbox/openImports'
import { pastedIn } from './intake/pastedIn'
import { readAgain, takeIn } from './intake/propose'
import { readRaw } from './intake/rawMaterial'
import { knownProfiles } from './knownProfiles'
import { hintsOf, jsonOf, materialOf } from './intake/readBody'
import { refusalMessage } from './intake/refusalMessage'
import { factsOfImport } from './review/reviewOf'
import { revisionOf } from './review/revision'
import { profilesLike } from './review/speakerMatches'

/**
 * The desk over REST, below `/api/imports`, for contributors and higher. Answers are JSON; what goes wrong is
 * `{errors: [{code, message}]}` in the language of the request.
 */
export const importEndpoints: Endpoint[] = [
  get('/inbox', inbox),
  post('/propose', async (desk, req) => {
    const material = await materialOf(req)
    // Whoever cancelled while it was still on its way wants nothing of it.
    if (req.signal?.aborted) throw new DeskError('no-material')
    const { row, again } = await takeIn(desk, material)
    if (row.state === 'refused') return refused(row, desk.language)
    const isBrief = req.headers.get('prefer') === 'return=minimal'
    return isBrief ? Response.json({ id: row.id, again }, { status: 201 }) : created(row)
  }),
  // What is pasted into a transcript is cleaned as an article is; nothing is stored.
  post('/clean', async (desk, req) => Response.json(await cleanPaste(desk, await pastedIn(req)))),
  post('/:id/accept', async (desk, req, id) => {
    const { as, interview, edits, since } = await jsonOf(req)
    const decided = acceptances.find((one) => one === as)
    if (!decided) throw new DeskError('bad-request')
    const target = typeof interview === 'string' && interview !== '' ? { interview } : {}
    const seen = typeof since === 'number' ? { since } : {}
    return Response.json(await accept(desk, id, { as: decided, ...target, ...seen, edits }))
  }),
  post('/:id/edits', async (desk, req, id) => {
    const { edits, since } = await jsonOf(req)
    if (typeof since !== 'number') throw new DeskError('bad-request')
    const row = await saveEdits(desk, id, edits, since)
    return Response.json({ id, revision: revisionOf(row), facts: await factsOfImport(desk, row) })
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
    const row = await readAgain(desk, id, hintsOf(await jsonOf(req)))
    return row.state === 'refused' ? refused(row, desk.language) : created(row)
  }),
  get('/profiles', async (desk, req) => {
    const words = new URL(req.url ?? '', 'http://desk').searchParams.get('q') ?? ''
    const profiles = profilesLike(words, await knownProfiles(desk.payload), 20)
    return Response.json({ profiles })
  }),
  get('/:id/edits', async (desk, _req, id) => {
    const row = await importWithId(desk, id)
    const edits = editsFrom(row.edits)
    const facts = await factsOfImport(desk, row)
    return Response.json({ edits, revision: revisionOf(row), facts })
  }),
  get('/:id/raw', download),
  get('/:id/comparison', async (desk, req, id) => {
    const interview = new URL(req.url ?? '', 'http://desk').searchParams.get('interview')
    return Response.json(await comparisonOf(desk, id, interview || undefined))
  }),
  get('/:id/steps', async (desk, _req, id) =>
    Response.json(await acceptSteps(desk, await importWithId(desk, id))),
  ),
  get('/:id/encodings', possibleEncodings),
]

type Handler = (desk: Desk, req: PayloadRequest, id: string) => Promise<Response>

function post(path: string, handler: Handler): Endpoint {
  return { method: 'post', path, handler: guarded(handler) }
}

function get(path: string, handler: Handler): Endpoint {
  return { method: 'get', path, handler: guarded(handler) }
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
  const known = error instanceof DeskError ? said(error, language) : refusalOf(error, language)
  if (!known) req.payload.logger.error({ err: error, msg: 'The import desk failed' })
  return failureAnswer(known ?? said(new DeskError('unexpected'), language))
}

function said(error: DeskError, language: Locale): Failure {
  return { status: error.status, code: error.code, message: error.messageIn(language) }
}

/** What Payload's access rules answered, or why the importer did not read something. */
function refusalOf(error: unknown, language: Locale): Failure | null {
  return error instanceof ImportRefused ? refusalMessage(error, language) : refusalIn(error)
}

function created({ id, proposal }: { id: string; proposal?: unknown }): Response {
  return Response.json({ id, proposal }, { status: 201 })
}

function refused(row: { id: string; refusal?: unknown }, language: Locale): Response {
  return failureAnswer(refusalMessage(row.refusal, language), { id: row.id })
}

/** What the inbox shows for a query; nothing (204) while nothing has changed since the stamp that `seen` names. */
async function inbox(desk: Desk, req: PayloadRequest): Promise<Response> {
  const params = new URL(req.url ?? '', 'http://localhost').searchParams
  const headers = { 'cache-control': 'no-store' }
  if (params.get('seen') === (await inboxStamp(desk))) {
    return new Response(null, { status: 204, headers })
  }
  return Response.json(await inboxPage(desk, inboxQuery(params)), { headers })
}

/** In which encodings the raw material makes sense, with how it begins in each. */
async function possibleEncodings(desk: Desk, _req: PayloadRequest, id: string): Promise<Response> {
  const bytes = await readRaw((await importWithId(desk, id)).hash)
  if (!bytes) throw new DeskError('no-such-import')
  const guesses = guessEncodings(bytes)
  const others = encodings.filter((one) => guesses.every(({ encoding }) => encoding !== one))
  return Response.json({ guesses, others })
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
