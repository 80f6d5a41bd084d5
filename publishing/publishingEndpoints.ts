import type { Endpoint, PayloadRequest } from 'payload'

import { interfaceLocale } from '@/locales/locale'

import { isClock } from './schedules/clockToken'
import { failure } from './failure'
import type { Newsroom } from './newsroom'
import { publishLanguage, withdrawLanguage } from './publishLanguage'
import { PublishingError } from './PublishingError'
import { readChecks } from './readChecks'
import { readLanguages } from './readLanguages'
import { readLinks } from './links/readLinks'
import { listPreviews, makePreview, revokePreview } from './previews/previewLinks'
import {
  requestedAction,
  requestedDays,
  requestedJson,
  requestedLocale,
  requestedNote,
  requestedTime,
} from './requested'
import { restoreLanguage } from './versions/restoreLanguage'
import { askForReview, closeReview } from './reviews/reviewRequests'
import { runDue } from './schedules/runDue'
import { markSeen } from './schedules/scheduleReports'
import { allSchedules, cancelSchedule, schedule } from './schedules/schedules'

/**
 * Publishing each language of an interview on its own, over REST below `/api/interviews`. Whoever works in the
 * newsroom reads; editors publish, withdraw and schedule. Answers are JSON; what goes wrong is
 * `{errors: [{code, message}]}` in the language of the request.
 */
export const publishingEndpoints: Endpoint[] = [
  on('get', '/:id/languages', async (newsroom, _req, id) => readLanguages(newsroom, id)),
  on('get', '/:id/checks', async (newsroom, req, id) =>
    readChecks(newsroom, id, requestedLocale(req.searchParams.get('locale'))),
  ),
  on('post', '/:id/publish', async (newsroom, req, id) => {
    const { locale, since } = await requestedJson(req)
    const seen = typeof since === 'string' ? since : undefined
    await publishLanguage(newsroom, id, requestedLocale(locale), seen)
    return readLanguages(newsroom, id)
  }),
  on('post', '/:id/withdraw', async (newsroom, req, id) => {
    const { locale } = await requestedJson(req)
    await withdrawLanguage(newsroom, id, requestedLocale(locale))
    return readLanguages(newsroom, id)
  }),
  on('post', '/:id/restore', async (newsroom, req, id) => {
    const { locale, version } = await requestedJson(req)
    if (typeof version !== 'string') throw new PublishingError('no-such-version')
    await restoreLanguage(newsroom, id, version, requestedLocale(locale))
    return readLanguages(newsroom, id)
  }),
  on('get', '/:id/schedules', async (newsroom, _req, id) => ({
    schedules: await allSchedules(newsroom, id),
  })),
  on('post', '/:id/schedules', async (newsroom, req, id) => {
    const { locale, action, at, zone } = await requestedJson(req)
    return schedule(newsroom, id, {
      locale: requestedLocale(locale),
      action: requestedAction(action),
      at: requestedTime(at, zone),
    })
  }),
  on('post', '/:id/schedules/:schedule/seen', async (newsroom, req, id) =>
    markSeen(newsroom, id, String(req.routeParams?.['schedule'] ?? '')),
  ),
  on('delete', '/:id/schedules/:schedule', async (newsroom, req, id) =>
    cancelSchedule(newsroom, id, String(req.routeParams?.['schedule'] ?? '')),
  ),
  on('get', '/:id/previews', async (newsroom, _req, id) => ({
    previews: await listPreviews(newsroom, id),
  })),
  on('post', '/:id/previews', async (newsroom, req, id) => {
    const { locale, days } = await requestedJson(req)
    return makePreview(newsroom, id, {
      locale: requestedLocale(locale),
      days: requestedDays(days),
    })
  }),
  on('delete', '/:id/previews/:preview', async (newsroom, req, id) =>
    revokePreview(newsroom, id, String(req.routeParams?.['preview'] ?? '')),
  ),
  on('post', '/:id/reviews', async (newsroom, req, id) => {
    const { locale, note } = await requestedJson(req)
    return askForReview(newsroom, id, {
      locale: requestedLocale(locale),
      note: requestedNote(note),
    })
  }),
  on('delete', '/:id/reviews/:review', async (newsroom, req, id) =>
    closeReview(newsroom, id, String(req.routeParams?.['review'] ?? '')),
  ),
  on('get', '/:id/links', async (newsroom, req, id) =>
    readLinks(newsroom, id, requestedLocale(req.searchParams.get('locale'))),
  ),
  { method: 'post', path: '/due-schedules', handler: runForClock },
]

type Work = (newsroom: Newsroom, req: PayloadRequest, id: string) => Promise<object>

/** Lets nobody in without an account, and says every failure in one shape. */
function on(method: Endpoint['method'], path: string, work: Work): Endpoint {
  return {
    method,
    path,
    handler: async (req) => {
      const language = interfaceLocale(req.i18n.language)
      try {
        if (!req.user) throw new PublishingError('not-signed-in')
        if (!req.user.role) throw new PublishingError('not-an-editor')
        const newsroom = { payload: req.payload, user: req.user, language }
        const answer = await work(newsroom, req, String(req.routeParams?.['id'] ?? ''))
        return Response.json(answer, { headers: { 'cache-control': 'no-store' } })
      } catch (error) {
        return failure(req, error, language)
      }
    },
  }
}

/** For this server's own clock: inside a request, because only there can pages be told that they are out of date. */
async function runForClock(req: PayloadRequest): Promise<Response> {
  if (!isClock(req.headers)) return new Response(null, { status: 404 })
  return Response.json({ settled: await runDue(req.payload) })
}
