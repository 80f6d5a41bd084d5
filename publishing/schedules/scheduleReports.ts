import type { Locale } from '@/locales/locale'
import { isPublishingErrorCode, type PublishingErrorCode } from '@/locales/publishingErrors'
import { findingCodes, type FindingCode } from '@/model/publishingChecks'
import { idOf } from '@/model/idOf'
import type { Schedule } from '@/payload-types'
import { isRecord } from '@/transcript/convert/serialized'

import { inNameOf, type Newsroom } from '../newsroom'
import { PublishingError } from '../PublishingError'
import { readUserNames } from '../readUserNames'
import { requirePublisher } from '../requirePublisher'

/** What became worse until a set time came. `seen` and `now` say how often. */
export type Worse = { code: FindingCode; seen: number; now: number }

/** A set time that has come and that somebody should know about. Times are ISO 8601. */
export type ScheduleNews = {
  id: string
  interview: string
  language: Locale
  action: Schedule['action']
  at: string
  /** The name of whoever set the time. */
  by: string | null
  isMine: boolean
} & ({ state: 'done'; worse: Worse[] } | { state: 'failed'; reason: PublishingErrorCode })

/**
 * What has failed or has gone public worse than it was seen, until somebody says that they have seen it; the newest
 * first.
 *
 * @param interview of this one only
 */
export async function scheduleNews(
  newsroom: Newsroom,
  interview?: string,
): Promise<ScheduleNews[]> {
  const { docs } = await newsroom.payload.find({
    collection: 'schedules',
    where: {
      and: [
        { state: { in: ['done', 'failed'] } },
        ...(interview === undefined ? [] : [{ interview: { equals: interview } }]),
      ],
    },
    sort: '-at',
    depth: 0,
    limit: 100,
    ...inNameOf(newsroom),
  })
  const names = await readUserNames(
    newsroom.payload,
    docs.map(({ by }) => by),
  )
  return docs.flatMap((schedule) => newsOf(newsroom, schedule, names) ?? [])
}

/** Puts away what a schedule has reported. @throws PublishingError `may-not-publish`, `no-such-schedule` */
export async function markSeen(
  newsroom: Newsroom,
  interview: string,
  id: string,
): Promise<Schedule> {
  requirePublisher(newsroom)
  const { payload, user } = newsroom
  const found = await payload.findByID({
    collection: 'schedules',
    id,
    depth: 0,
    disableErrors: true,
  })
  if (!found || idOf(found.interview) !== interview || !isRecord(found.report))
    throw new PublishingError('no-such-schedule')
  const report = { ...found.report, seenBy: user?.id ?? null, seenAt: new Date().toISOString() }
  return payload.update({ collection: 'schedules', id, depth: 0, data: { report } })
}

function newsOf(
  { user }: Newsroom,
  { id, interview, language, action, at, by, state, report }: Schedule,
  names: ReadonlyMap<string, string>,
): ScheduleNews | null {
  if (!isRecord(report) || report['seenAt']) return null
  const shared = {
    id,
    interview: idOf(interview) ?? '',
    language,
    action,
    at,
    by: names.get(idOf(by) ?? '') ?? null,
    isMine: user !== null && idOf(by) === user.id,
  }
  if (state === 'failed') return { ...shared, state, reason: reasonOf(report['failed']) }
  const worse = Array.isArray(report['worse']) ? report['worse'].flatMap((one) => worseOf(one)) : []
  return worse.length > 0 ? { ...shared, state: 'done', worse } : null
}

function reasonOf(code: unknown): PublishingErrorCode {
  return isPublishingErrorCode(code) ? code : 'unexpected'
}

function worseOf(one: unknown): Worse[] {
  if (!isRecord(one)) return []
  const { code, seen, now } = one
  const codes = Object.values(findingCodes).flat()
  return isOneOf(codes, code) ? [{ code, seen: Number(seen), now: Number(now) }] : []
}

function isOneOf<T>(known: readonly T[], value: unknown): value is T {
  return known.some((one) => one === value)
}
