import { APIError, type Payload } from 'payload'

import { idOf } from '@/model/idOf'
import { countsOf, type FindingCode } from '@/model/publishingChecks'
import type { Schedule } from '@/payload-types'

import type { Newsroom } from '../newsroom'
import { publishLanguage, withdrawLanguage } from '../publishLanguage'
import { PublishingError } from '../PublishingError'
import { readChecks } from '../readChecks'
import { readUserNames } from '../readUserNames'

/** What there was more of at the minute than when the time was set. */
export type Worsened = { code: string; seen: number; now: number }

export type ScheduleReport =
  /** `at` is when it was really done (ISO 8601). */
  { at: string; worse: Worsened[] } | { at: string; failed: string }

let running: Promise<number> | null = null

/**
 * Does what is due by now, in the order of its times, also what came due while no server ran. Each is done once: a
 * second call waits for the first. What cannot be done is marked as failed with the reason and is not tried again.
 *
 * @returns how many were done or have failed
 */
export async function runDue(payload: Payload, now = new Date()): Promise<number> {
  running ??= runAll(payload, now).finally(() => (running = null))
  return running
}

async function runAll(payload: Payload, now: Date): Promise<number> {
  const { docs } = await payload.find({
    collection: 'schedules',
    where: {
      and: [{ state: { equals: 'waiting' } }, { at: { less_than_equal: now.toISOString() } }],
    },
    sort: ['at', 'createdAt'],
    depth: 0,
    pagination: false,
  })
  for (const { id } of docs) {
    // Somebody may have cancelled it while the ones before it were done.
    const due = await payload.findByID({
      collection: 'schedules',
      id,
      depth: 0,
      disableErrors: true,
    })
    if (due?.state === 'waiting') await settle(payload, due)
  }
  return docs.length
}

/** Whoever set the time was allowed to publish then; the clock does it now, for them. */
async function settle(payload: Payload, due: Schedule): Promise<void> {
  const by = idOf(due.by)
  const name = (await readUserNames(payload, [by])).get(by ?? '') ?? null
  const newsroom: Newsroom = { payload, user: null, language: due.language, setter: { by, name } }
  const at = new Date().toISOString()
  try {
    const worse = await carryOut(newsroom, due)
    await note(payload, due.id, 'done', { at, worse })
  } catch (error) {
    const failed = reasonOf(error)
    if (failed === 'unexpected')
      payload.logger.error({ err: error, msg: `The schedule ${due.id} could not be carried out` })
    await note(payload, due.id, 'failed', { at, failed })
  }
}

async function carryOut(newsroom: Newsroom, due: Schedule): Promise<Worsened[]> {
  const { language, action, seen } = due
  const interview = idOf(due.interview)
  if (!interview) throw new PublishingError('no-such-interview')
  if (action === 'withdraw') {
    await withdrawLanguage(newsroom, interview, language)
    return []
  }
  const { checks } = await readChecks(newsroom, interview, language)
  await publishLanguage(newsroom, interview, language)
  return worsened(seen, countsOf(checks))
}

function worsened(seen: unknown, now: Partial<Record<FindingCode, number>>): Worsened[] {
  const before = new Map<string, unknown>(Object.entries(Object(seen)))
  return Object.entries(now).flatMap(([code, count]) => {
    const known = Number(before.get(code) ?? 0)
    return count > known ? [{ code, seen: known, now: count }] : []
  })
}

async function note(
  payload: Payload,
  id: string,
  state: 'done' | 'failed',
  report: ScheduleReport,
): Promise<void> {
  await payload.update({ collection: 'schedules', id, depth: 0, data: { state, report } })
}

function reasonOf(error: unknown): string {
  if (error instanceof PublishingError) return error.code
  if (error instanceof APIError && typeof error.data?.code === 'string') return error.data.code
  return 'unexpected'
}
