import type { Locale } from '@/locales/locale'
import { idOf } from '@/model/idOf'
import { mayPublish, mayWriteIn } from '@/model/role'
import type { ReviewRequest } from '@/payload-types'

import { inNameOf, type Newsroom } from '../newsroom'
import { PublishingError } from '../PublishingError'
import { readLanguage } from '../readLanguage'
import { readUserNames } from '../readUserNames'

/** Somebody waits for an editor to look at one language of an interview. `askedAt` is ISO 8601. */
export type OpenReview = {
  id: string
  interview: string
  language: Locale
  note: string | null
  /** The name of whoever asks. */
  by: string | null
  askedAt: string
  /** Whether whoever looks may close it: those who publish, and whoever asked. */
  mayClose: boolean
}

/** Longer notes belong into the text. */
export const longestNote = 2000

/**
 * What waits for an editor, the oldest first.
 *
 * @param interview of this one only
 */
export async function openReviews(newsroom: Newsroom, interview?: string): Promise<OpenReview[]> {
  const { docs } = await newsroom.payload.find({
    collection: 'reviewRequests',
    where: {
      and: [
        { closedAt: { exists: false } },
        ...(interview === undefined ? [] : [{ interview: { equals: interview } }]),
      ],
    },
    sort: 'createdAt',
    depth: 0,
    pagination: false,
    ...inNameOf(newsroom),
  })
  const names = await readUserNames(
    newsroom.payload,
    docs.map(({ by }) => by),
  )
  return docs.map((request) => shown(newsroom, request, names))
}

/**
 * Asks that one language be looked at and published. Whoever writes in it may ask, once at a time.
 *
 * @throws PublishingError `no-such-interview`, `may-not-ask`, `long-note`, `already-asked`
 */
export async function askForReview(
  newsroom: Newsroom,
  interview: string,
  { locale, note }: { locale: Locale; note: string | null },
): Promise<OpenReview> {
  const { payload, user } = newsroom
  await readLanguage(newsroom, interview, locale)
  if (!user || !mayWriteIn(user, locale)) throw new PublishingError('may-not-ask')
  if ((note?.length ?? 0) > longestNote) throw new PublishingError('long-note')
  const open = await openReviews(newsroom, interview)
  if (open.some(({ language }) => language === locale)) throw new PublishingError('already-asked')
  const request = await payload.create({
    collection: 'reviewRequests',
    depth: 0,
    data: { interview, language: locale, note, by: user.id },
  })
  return shown(newsroom, request, new Map([[user.id, user.name]]))
}

/**
 * Closes a request without publishing: whoever asked takes it back, or an editor has seen it.
 *
 * @throws PublishingError `no-such-review`, `may-not-close`
 */
export async function closeReview(
  newsroom: Newsroom,
  interview: string,
  id: string,
): Promise<ReviewRequest> {
  const { payload, user } = newsroom
  const found = await payload.findByID({
    collection: 'reviewRequests',
    id,
    depth: 0,
    disableErrors: true,
  })
  if (!found || idOf(found.interview) !== interview || found.closedAt)
    throw new PublishingError('no-such-review')
  if (!mayClose(newsroom, found)) throw new PublishingError('may-not-close')
  return payload.update({
    collection: 'reviewRequests',
    id,
    depth: 0,
    data: { closedAt: new Date().toISOString(), closedBy: user?.id ?? null },
  })
}

function mayClose(newsroom: Newsroom, { by }: ReviewRequest): boolean {
  return mayPublish(newsroom.user) || (newsroom.user !== null && idOf(by) === newsroom.user.id)
}

function shown(
  newsroom: Newsroom,
  request: ReviewRequest,
  names: ReadonlyMap<string, string>,
): OpenReview {
  const { id, interview, language, note, by, createdAt } = request
  return {
    id,
    interview: idOf(interview) ?? '',
    language,
    note: note ?? null,
    by: names.get(idOf(by) ?? '') ?? null,
    askedAt: createdAt,
    mayClose: mayClose(newsroom, request),
  }
}
