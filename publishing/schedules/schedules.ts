import type { Locale } from '@/locales/locale'
import { idOf } from '@/model/idOf'
import { countsOf } from '@/model/publishingChecks'
import type { Schedule } from '@/payload-types'
import { oneAtATime } from '@/translation/oneAtATime'

import { inNameOf, type Newsroom } from '../newsroom'
import { PublishingError } from '../PublishingError'
import { readChecks } from '../readChecks'
import { readLanguage } from '../readLanguage'
import { requirePublisher } from '../requirePublisher'

export type ScheduledAction = Schedule['action']

type Plan = { locale: Locale; action: ScheduledAction; at: Date }

/** What is to happen to a language, as the admin shows it. `at` is ISO 8601. */
export type WaitingSchedule = Pick<Schedule, 'id' | 'language' | 'action' | 'at' | 'state'> & {
  interview: string
  by: string | null
}

/**
 * What is still to happen, the next first.
 *
 * @param interview to this one only
 */
export async function waitingSchedules(
  newsroom: Newsroom,
  interview?: string,
): Promise<WaitingSchedule[]> {
  const { docs } = await newsroom.payload.find({
    collection: 'schedules',
    where: {
      and: [
        { state: { equals: 'waiting' } },
        ...(interview === undefined ? [] : [{ interview: { equals: interview } }]),
      ],
    },
    sort: 'at',
    depth: 0,
    pagination: false,
    ...inNameOf(newsroom),
  })
  return docs.map(({ id, interview: whose, language, action, at, state, by }) => ({
    id,
    interview: idOf(whose) ?? '',
    language,
    action,
    at,
    state,
    by: idOf(by),
  }))
}

/** All schedules of an interview with what became of them, the newest first. */
export async function allSchedules(newsroom: Newsroom, interview: string): Promise<Schedule[]> {
  await readLanguage(newsroom, interview, 'zh')
  const { docs } = await newsroom.payload.find({
    collection: 'schedules',
    where: { interview: { equals: interview } },
    sort: '-at',
    depth: 0,
    limit: 100,
    ...inNameOf(newsroom),
  })
  return docs
}

/**
 * Sets a time at which one language is published or withdrawn, and notes what readers would meet as things are now.
 *
 * @throws PublishingError `may-not-publish`, `no-such-interview`, `time-is-past`, `no-title`, `already-scheduled`
 */
export function schedule(newsroom: Newsroom, interview: string, plan: Plan): Promise<Schedule> {
  // Two at the same moment would not see each other.
  return oneAtATime(`schedule ${interview}`, () => store(newsroom, interview, plan))
}

async function store(
  newsroom: Newsroom,
  interview: string,
  { locale, action, at }: Plan,
): Promise<Schedule> {
  requirePublisher(newsroom)
  const { checks } = await readChecks(newsroom, interview, locale)
  const seen = countsOf(checks)
  if (+at <= Date.now()) throw new PublishingError('time-is-past')
  if (action === 'publish' && seen['no-title']) throw new PublishingError('no-title')
  const waiting = await waitingSchedules(newsroom, interview)
  if (waiting.some((one) => one.language === locale && one.action === action))
    throw new PublishingError('already-scheduled')
  return newsroom.payload.create({
    collection: 'schedules',
    depth: 0,
    data: {
      interview,
      language: locale,
      action,
      at: at.toISOString(),
      by: newsroom.user?.id ?? null,
      state: 'waiting',
      seen,
    },
  })
}

/** @throws PublishingError `may-not-publish`, `no-such-schedule`, `no-longer-waiting` */
export async function cancelSchedule(
  newsroom: Newsroom,
  interview: string,
  id: string,
): Promise<Schedule> {
  requirePublisher(newsroom)
  const { payload } = newsroom
  const found = await payload.findByID({
    collection: 'schedules',
    id,
    depth: 0,
    disableErrors: true,
  })
  if (!found || idOf(found.interview) !== interview) throw new PublishingError('no-such-schedule')
  if (found.state !== 'waiting') throw new PublishingError('no-longer-waiting')
  return payload.update({
    collection: 'schedules',
    id,
    depth: 0,
    data: { state: 'cancelled' },
  })
}
